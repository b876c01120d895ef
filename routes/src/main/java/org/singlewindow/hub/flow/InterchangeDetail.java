package org.singlewindow.hub.flow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AcknowledgeInterchange;
import org.singlewindow.hub.canonical.AcknowledgeMessage;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Interchange;
import org.singlewindow.hub.canonical.InterchangeAction;
import org.singlewindow.hub.canonical.InterchangeReceived;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.MessageSyntax;
import org.singlewindow.hub.canonical.SyntaxFault;

/** The few words of a timeline on interchanges: which, what became of it, and the codes why. */
final class InterchangeDetail {

  private InterchangeDetail() {}

  static String of(Event event) {
    if (event instanceof InterchangeReceived received) {
      return syntax(
          received.interchange(), received.action(), received.faults(), received.messages());
    }
    return event instanceof MessageReceived received
        ? content(received.messageNo(), received.type(), received.refusals())
        : "";
  }

  static String of(Instruction instruction) {
    if (instruction instanceof AcknowledgeInterchange answer) {
      return syntax(answer.interchange(), answer.action(), answer.faults(), answer.messages());
    }
    return instruction instanceof AcknowledgeMessage answer
        ? content(answer.messageNo(), answer.type(), answer.refusals())
        : "";
  }

  private static String syntax(
      Interchange interchange,
      InterchangeAction action,
      List<SyntaxFault> faults,
      List<MessageSyntax> messages) {
    String codes =
        Stream.concat(
                faults.stream(),
                messages.stream()
                    .filter(message -> !message.accepted())
                    .flatMap(message -> message.faults().stream()))
            .map(SyntaxFault::code)
            .distinct()
            .collect(Collectors.joining(" "));
    return (interchange.interchangeNo() + " " + action + " " + codes).strip();
  }

  private static String content(String messageNo, String type, List<MessageRefusal> refusals) {
    String codes =
        refusals.stream().map(MessageRefusal::code).distinct().collect(Collectors.joining(" "));
    return (type + " " + messageNo + " " + codes).strip();
  }
}
