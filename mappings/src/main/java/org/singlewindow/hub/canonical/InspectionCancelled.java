package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Customs cancels an inspection instruction before it was begun; the hold ends only by its lift.
 *
 * @param header what every event carries
 * @param holdNo customs' number of the hold or inspection instruction
 * @param containerNo container number, ISO 6346 where well formed
 * @param documentNo the sender's number of the document
 * @param reason why
 */
public record InspectionCancelled(
    EventHeader header,
    String holdNo,
    String containerNo,
    Optional<String> documentNo,
    Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo));
  }
}
