package org.singlewindow.hub.flow;

import java.util.List;
import org.singlewindow.hub.adapter.Acknowledges;
import org.singlewindow.hub.adapter.Acknowledges.OfInterchange;
import org.singlewindow.hub.adapter.Acknowledges.OfMessage;
import org.singlewindow.hub.canonical.InterchangeAction;
import org.singlewindow.hub.canonical.MessageSyntax;
import org.singlewindow.hub.canonical.SyntaxFault;
import org.singlewindow.hub.edifact.InterchangeReport;

/**
 * What a CONTRL says.
 *
 * @param action of the interchange
 * @param faults of the interchange itself
 * @param messages what became of each message
 */
record SyntaxAnswer(
    InterchangeAction action, List<SyntaxFault> faults, List<MessageSyntax> messages) {

  /**
   * What is true and agreed. Content is APERAK's matter; where none is agreed, CONTRL says that the
   * message was refused, because silence would say that it was taken.
   */
  static SyntaxAnswer of(InterchangeReport report, List<Heard> heard, Acknowledges agreed) {
    boolean contentIsTold = agreed.message() != OfMessage.NEVER;
    List<MessageSyntax> messages =
        heard.stream().flatMap(one -> message(one, contentIsTold).stream()).toList();
    boolean taken = heard.stream().anyMatch(Heard::isTaken);
    if (!taken && (report.isRefused() || messages.isEmpty())) {
      return new SyntaxAnswer(InterchangeAction.REJECTED, why(report, heard), List.of());
    }
    return agreed.interchange() == OfInterchange.RECEIPT
        ? new SyntaxAnswer(InterchangeAction.RECEIVED, List.of(), List.of())
        : new SyntaxAnswer(
            InterchangeAction.ACKNOWLEDGED, List.of(), SyntaxReport.fitting(messages));
  }

  private static java.util.Optional<MessageSyntax> message(Heard one, boolean contentIsTold) {
    boolean accepted = one.isTaken() || (contentIsTold && one.isRefusedForItsContent());
    return SyntaxReport.message(one.report(), accepted, accepted ? List.of() : one.faults());
  }

  /** What is wrong with the interchange; one without messages lacks its lower level (32). */
  private static List<SyntaxFault> why(InterchangeReport report, List<Heard> heard) {
    List<SyntaxFault> own = SyntaxReport.faults(report.findings());
    if (!own.isEmpty()) {
      return own;
    }
    return heard.stream()
        .flatMap(one -> one.faults().stream())
        .findFirst()
        .map(fault -> List.of(SyntaxReport.fault(fault.code())))
        .orElseGet(() -> List.of(SyntaxReport.fault("32")));
  }
}
