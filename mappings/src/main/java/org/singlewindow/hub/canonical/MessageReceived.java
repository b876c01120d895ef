package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A message came whose sender wants to hear what became of it. Our door says it, after the events
 * the message told, so that what was refused of those is known by then.
 *
 * @param header what every event carries
 * @param interchange which it came in
 * @param messageNo DE 0062
 * @param type its name, for example CODECO
 * @param documentNo the sender's number of the document (BGM, DE 1004)
 * @param acceptanceWanted true where the sender wants to hear of it even when all is well
 * @param refusals why our door refused it; empty where it did not
 */
public record MessageReceived(
    EventHeader header,
    Interchange interchange,
    String messageNo,
    String type,
    Optional<String> documentNo,
    boolean acceptanceWanted,
    List<MessageRefusal> refusals)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.interchange(header.saidBy(), interchange.interchangeNo()));
  }
}
