package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The line moves a booking, or some of its containers, to another voyage (改配).
 *
 * @param header what every event carries
 * @param bookingNo the line's booking number
 * @param containerNos which; none: all that are not on board
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param departsAt when it departs
 * @param documentsBy cut-off for documents
 * @param vgmBy cut-off for the verified gross mass
 * @param customsBy cut-off for customs clearance
 * @param gateBy cut-off for laden containers at the gate
 * @param reason why
 */
public record BookingRolledOver(
    EventHeader header,
    String bookingNo,
    List<String> containerNos,
    String vesselId,
    Optional<String> vesselName,
    String voyageNo,
    Optional<Instant> departsAt,
    Optional<Instant> documentsBy,
    Optional<Instant> vgmBy,
    Optional<Instant> customsBy,
    Optional<Instant> gateBy,
    Optional<String> reason)
    implements Event {

  /** Takes defensive copies. */
  public BookingRolledOver {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.booking(bookingNo),
        Subject.containers(containerNos),
        Subject.voyage(vesselId, voyageNo));
  }
}
