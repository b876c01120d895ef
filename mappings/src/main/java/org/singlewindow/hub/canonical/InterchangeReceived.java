package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * An interchange came whose sender wants to hear how its syntax was taken. Our door says it.
 *
 * @param header what every event carries
 * @param interchange which
 * @param action what became of it
 * @param faults what was wrong with the interchange itself
 * @param messages what became of its messages, the refused ones first where not all fit
 */
public record InterchangeReceived(
    EventHeader header,
    Interchange interchange,
    InterchangeAction action,
    List<SyntaxFault> faults,
    List<MessageSyntax> messages)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.interchange(header.saidBy(), interchange.interchangeNo()));
  }
}
