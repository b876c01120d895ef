package org.singlewindow.hub.journey;

import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AcknowledgeInterchange;
import org.singlewindow.hub.canonical.AcknowledgeMessage;
import org.singlewindow.hub.canonical.InterchangeReceived;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.ReceiptDue;
import org.singlewindow.hub.canonical.Subject;

/**
 * The sender hears in its own language what became of what it sent. Each answer is named by the
 * event it answers, so that a repeat finds it given.
 */
final class AcknowledgementEffects {

  private static final int REFUSALS_MAX = 99; // of the canonical language, and of any reader

  private AcknowledgementEffects() {}

  static void interchange(InterchangeReceived event, Situation desk) {
    desk.tell(
        new AcknowledgeInterchange(
            desk.header(
                "syntax-" + Ids.of(event.header().eventId()), event.header().saidBy(), of(event)),
            event.interchange(),
            event.action(),
            event.faults(),
            event.messages()));
  }

  static void message(MessageReceived event, Situation desk) {
    List<MessageRefusal> refusals =
        Stream.concat(event.refusals().stream(), desk.refused().stream().map(MessageRefusal::of))
            .distinct()
            .limit(REFUSALS_MAX)
            .toList();
    if (refusals.isEmpty() && !event.acceptanceWanted()) {
      return;
    }
    desk.tell(
        new AcknowledgeMessage(
            desk.header(
                "content-" + Ids.of(event.header().eventId()), event.header().saidBy(), of(event)),
            event.interchange(),
            event.messageNo(),
            event.type(),
            event.documentNo(),
            refusals.isEmpty(),
            refusals));
  }

  private static Subject of(org.singlewindow.hub.canonical.Event event) {
    return event.subjects().get(0);
  }

  /** Its arrival was never confirmed: unless an answer came, which says more. */
  static void unconfirmed(ReceiptDue event, Situation desk) {
    if (desk.answer().isEmpty()) {
      desk.instruction()
          .ifPresent(instruction -> AnswerEffects.unanswered(instruction, "HUB-A108", desk));
    }
  }
}
