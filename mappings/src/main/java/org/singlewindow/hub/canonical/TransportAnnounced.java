package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A haulier, railway or barge operator announces that it brings or fetches a container (COPINO).
 *
 * @param header what every event carries
 * @param documentNo document number
 * @param mode mode
 * @param meansNo licence plate, wagon or barge
 * @param driver driver
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo booking no
 * @param blNo bill of lading number
 * @param arrivesAt arrives at
 * @param fullness fullness
 * @param status status
 */
public record TransportAnnounced(
    EventHeader header,
    String documentNo,
    TransportMode mode,
    Optional<String> meansNo,
    Optional<String> driver,
    Optional<String> containerNo,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<Instant> arrivesAt,
    Optional<Fullness> fullness,
    Optional<TradeStatus> status)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.booking(bookingNo), Subject.bill(blNo));
  }
}
