package org.singlewindow.hub.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.singlewindow.hub.adapter.Acknowledges;
import org.singlewindow.hub.adapter.Acknowledges.OfInterchange;
import org.singlewindow.hub.adapter.Acknowledges.OfMessage;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Interchange;
import org.singlewindow.hub.canonical.InterchangeReceived;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.mapping.Reading;
import org.singlewindow.hub.mapping.Translated;

/**
 * What the sender of an interchange is to hear of it, as agreed: events of our own door, which go
 * the way of everything else. Their ids follow from the bytes that came, so that the same bytes
 * again find their answer given.
 */
public class Acknowledgements {

  private static final int REFUSALS_MAX = 99; // of the canonical language, and of any reader
  private static final int ID = 12;

  /**
   * What came, and what is agreed with its sender.
   *
   * @param digest of what was received
   */
  record Came(Manifest manifest, String party, String digest, Instant at) {

    private Acknowledges agreed() {
      return manifest.acknowledges();
    }

    /** True where the door itself answers whoever knocks, with all there is to say. */
    boolean isAnswered() {
      return manifest.carried().receive().map(Manifest.Carriage::by).stream()
          .anyMatch(by -> by.equals("rest") || by.equals(Manifest.GATE));
    }

    /** True where a message is answered by a message. */
    private boolean answersMessages() {
      return agreed().message() != OfMessage.NEVER && !isAnswered();
    }
  }

  /**
   * What follows.
   *
   * @param received what goes to the decision
   * @param warnings why somebody who asked is not answered
   */
  record Due(List<Received> received, List<Refusal> warnings) {}

  private final AcknowledgementQuota quota;

  /** Acknowledgements within this quota. */
  public Acknowledgements(AcknowledgementQuota quota) {
    this.quota = quota;
  }

  /** The events of a message that is accepted, and where agreed the one that asks for an answer. */
  List<Event> events(Came came, Reading reading, Translated message) {
    Optional<Interchange> interchange =
        reading.interchanges().stream()
            .filter(one -> isOf(one, message))
            .findFirst()
            .flatMap(SyntaxReport::interchange);
    if (interchange.isEmpty() || !came.answersMessages() || Heard.isAnswer(message)) {
      return message.events();
    }
    List<Event> all = new ArrayList<>(message.events());
    all.add(
        content(came, interchange.get(), message, message.messageId(), all.size() + 1, List.of()));
    return all;
  }

  private static boolean isOf(InterchangeReport interchange, Translated message) {
    return message
        .origin()
        .filter(origin -> origin.report().interchange() == interchange.place())
        .isPresent();
  }

  /** What the senders of the interchanges are to hear, after their messages were taken or not. */
  Due due(Came came, Reading reading, List<Receipt> receipts) {
    Due all = new Due(new ArrayList<>(), new ArrayList<>());
    for (InterchangeReport report : reading.interchanges()) {
      List<Heard> heard =
          IntStream.range(0, receipts.size())
              .filter(i -> isOf(report, reading.messages().get(i)))
              .mapToObj(i -> new Heard(reading.messages().get(i), receipts.get(i)))
              .toList();
      answer(came, report, heard, all);
    }
    return all;
  }

  private void answer(Came came, InterchangeReport report, List<Heard> heard, Due to) {
    OfInterchange agreed = came.agreed().interchange();
    boolean wanted =
        agreed != OfInterchange.NEVER
            && (agreed != OfInterchange.ASKED || report.isAcknowledgementAsked());
    boolean isReceipt = heard.stream().anyMatch(Heard::isReceipt); // CONTRL is never answered
    Optional<Interchange> interchange = SyntaxReport.interchange(report);
    if (isReceipt) {
      return;
    }
    if (interchange.isEmpty()) {
      if (wanted || came.answersMessages()) {
        to.warnings().add(warning("HUB-R152", "UNB", "", "sender, recipient and reference"));
      }
      return;
    }
    if (report.isAcknowledgementAsked() && agreed == OfInterchange.NEVER) {
      to.warnings().add(warning("HUB-R150", "UNB/0031", "1", "acknowledges.interchange"));
    }
    if (wanted) {
      syntax(came, report, interchange.get(), heard, to);
    }
    if (came.answersMessages()) {
      heard.stream()
          .filter(one -> one.isToldByMessage(wanted))
          .forEach(one -> refused(came, interchange.get(), one, to));
    }
  }

  private void syntax(
      Came came, InterchangeReport report, Interchange interchange, List<Heard> heard, Due to) {
    SyntaxAnswer answer = SyntaxAnswer.of(report, heard, came.agreed());
    boolean taken = heard.stream().anyMatch(Heard::isTaken);
    if (!taken && !mayTell(came, to)) {
      return;
    }
    String id = came.party() + "/interchange/" + shortened(came.digest() + "\n" + report.place());
    Event event =
        new InterchangeReceived(
            header(came, id, 1), interchange, answer.action(), answer.faults(), answer.messages());
    to.received().add(received(came, id, event));
  }

  private void refused(Came came, Interchange interchange, Heard heard, Due to) {
    if (!mayTell(came, to)) {
      return;
    }
    String place = heard.report().interchange() + "/" + heard.report().place();
    String id = came.party() + "/refused/" + shortened(came.digest() + "\n" + place);
    List<Refusal> refusals = heard.receipt().refusals();
    to.received()
        .add(received(came, id, content(came, interchange, heard.message(), id, 1, refusals)));
  }

  private boolean mayTell(Came came, Due to) {
    boolean may = quota.take(came.party());
    if (!may) {
      to.warnings().add(warning("HUB-R151", "interchange", "", quota.limit()));
    }
    return may;
  }

  private static MessageReceived content(
      Came came,
      Interchange interchange,
      Translated message,
      String id,
      int n,
      List<Refusal> refusals) {
    Translated.Origin origin = message.origin().orElseThrow();
    return new MessageReceived(
        header(came, id, n),
        interchange,
        SyntaxReport.word(origin.report().reference()),
        SyntaxReport.word(origin.report().type()),
        SyntaxReport.optional(origin.documentNo()),
        came.agreed().message() == OfMessage.ALWAYS,
        refusals.stream().map(MessageRefusal::of).distinct().limit(REFUSALS_MAX).toList());
  }

  /** Not a test, even where the message is: its answer says so itself, and must leave. */
  private static EventHeader header(Came came, String id, int n) {
    return new EventHeader(id + "#" + n, id, came.party(), came.at(), came.at(), false);
  }

  private static Received received(Came came, String id, Event event) {
    return new Received(id, came.party(), Digests.of(id), came.at(), List.of(event));
  }

  private static String shortened(String text) {
    return Digests.of(text).substring(0, ID);
  }

  private static Refusal warning(String code, String place, String came, String expected) {
    return new Refusal(code, place, came, expected);
  }
}
