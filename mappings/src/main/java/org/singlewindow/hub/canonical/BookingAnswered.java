package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The line answers a booking request; a confirmation names its booking.
 *
 * @param header what every event carries
 * @param forwarder the party that booked
 * @param requestNo the forwarder's own number of its booking request
 * @param answer what it says
 * @param bookingNo the line's booking number
 * @param blNo bill of lading number
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param terminal the terminal it is loaded at
 * @param yard the yard the empties come from
 * @param departsAt when it departs
 * @param documentsBy cut-off for documents
 * @param vgmBy cut-off for the verified gross mass
 * @param customsBy cut-off for customs clearance
 * @param gateBy cut-off for laden containers at the gate
 * @param reason why, in its words
 */
public record BookingAnswered(
    EventHeader header,
    String forwarder,
    String requestNo,
    BookingAnswer answer,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> terminal,
    Optional<String> yard,
    Optional<Instant> departsAt,
    Optional<Instant> documentsBy,
    Optional<Instant> vgmBy,
    Optional<Instant> customsBy,
    Optional<Instant> gateBy,
    Optional<String> reason)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.bookingRequest(forwarder, requestNo),
        Subject.booking(bookingNo),
        Subject.bill(blNo),
        Subject.voyage(vesselId, voyageNo));
  }
}
