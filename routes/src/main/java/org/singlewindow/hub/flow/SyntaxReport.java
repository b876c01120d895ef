package org.singlewindow.hub.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Interchange;
import org.singlewindow.hub.canonical.MessageSyntax;
import org.singlewindow.hub.canonical.SyntaxFault;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.MessageReport;

/** What the reader found of an interchange, in the words of the house. */
final class SyntaxReport {

  private static final int REFERENCE_MAX = 70; // of the canonical language
  private static final int FAULTS_MAX = 99;
  private static final int MESSAGES_MAX = 999;

  private SyntaxReport() {}

  /** The interchange; empty where its header does not say who wrote to whom, and its number. */
  static Optional<Interchange> interchange(InterchangeReport report) {
    if (report.sender().isBlank() || report.recipient().isBlank() || report.reference().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Interchange(
            word(report.reference()),
            report.syntax().matches("UNO[A-Z]") ? report.syntax() : "UNOA",
            report.syntaxVersion().matches("[1-4]") ? report.syntaxVersion() : "3",
            word(report.sender()),
            optional(report.senderQualifier()),
            word(report.recipient()),
            optional(report.recipientQualifier()),
            report.isTest()));
  }

  /** What became of a message; one whose header has a hole cannot be named and is left out. */
  static Optional<MessageSyntax> message(
      MessageReport report, boolean accepted, List<SyntaxFault> faults) {
    boolean named =
        !report.reference().isBlank()
            && !report.type().isBlank()
            && !report.version().isBlank()
            && !report.release().isBlank();
    return named
        ? Optional.of(
            new MessageSyntax(
                word(report.reference()),
                word(report.type()),
                word(report.version()),
                word(report.release()),
                optional(report.agency()),
                optional(report.association()),
                accepted,
                faults.stream().limit(FAULTS_MAX).toList()))
        : Optional.empty();
  }

  /** As many messages as an answer holds, the refused ones before the others where not all fit. */
  static List<MessageSyntax> fitting(List<MessageSyntax> messages) {
    if (messages.size() <= MESSAGES_MAX) {
      return messages;
    }
    List<MessageSyntax> sorted = new ArrayList<>(messages);
    sorted.sort(Comparator.comparing(MessageSyntax::accepted));
    return sorted.subList(0, MESSAGES_MAX);
  }

  /** What refused it, with its places; the segment's tag counts as the first element. */
  static List<SyntaxFault> faults(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isError)
        .limit(FAULTS_MAX)
        .map(
            one ->
                new SyntaxFault(
                    Integer.toString(one.kind().syntaxError()),
                    Optional.of(one.tag()).filter(tag -> tag.matches("[A-Z]{3}")),
                    positive(one.segment()),
                    positive(one.element()).map(element -> element + 1),
                    positive(one.component())))
        .toList();
  }

  /** A fault of the whole, with no place. */
  static SyntaxFault fault(String code) {
    return new SyntaxFault(
        code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<Integer> positive(int place) {
    return place > 0 ? Optional.of(place) : Optional.empty();
  }

  /** A value as it came, as far as a reference may hold it. */
  static String word(String came) {
    String clean = came.replaceAll("\\p{Cntrl}|\\s+", " ").strip();
    String shown = clean.isEmpty() ? "." : clean;
    return shown.length() > REFERENCE_MAX ? shown.substring(0, REFERENCE_MAX) : shown;
  }

  static Optional<String> optional(String came) {
    return Optional.of(came).filter(text -> !text.isBlank()).map(SyntaxReport::word);
  }
}
