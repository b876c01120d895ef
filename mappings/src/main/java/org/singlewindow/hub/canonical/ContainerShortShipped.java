package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A container stayed behind although it should have been loaded (落装): a fact.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo the line's booking number
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param reason why
 */
public record ContainerShortShipped(
    EventHeader header,
    String documentNo,
    String containerNo,
    Optional<String> bookingNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo),
        Subject.booking(bookingNo),
        Subject.voyage(vesselId, voyageNo));
  }
}
