package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line, or its agent on its mandate, releases empties for a booking (提空箱): quantity and
 * size-type; the yard chooses the boxes. A request.
 *
 * @param header what every event carries
 * @param releaseNo number of the release
 * @param bookingNo the line's booking number
 * @param line the shipping line
 * @param yard the yard the empties come from
 * @param forwarder the party that booked
 * @param equipment size-types and how many of each
 * @param validFrom valid from
 * @param validUntil valid until
 * @param grade the cargo grade the boxes must have
 */
public record EmptyReleaseOrdered(
    EventHeader header,
    String releaseNo,
    String bookingNo,
    String line,
    String yard,
    Optional<String> forwarder,
    List<EquipmentQuantity> equipment,
    Optional<Instant> validFrom,
    Optional<Instant> validUntil,
    Optional<String> grade)
    implements Event {

  /** Takes defensive copies. */
  public EmptyReleaseOrdered {
    equipment = List.copyOf(equipment);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.booking(bookingNo));
  }
}
