package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container was loaded on a wagon, departed or arrived by train: a fact, never refused.
 *
 * @param header what every event carries
 * @param move what happened
 * @param containerNo container number, ISO 6346 where well formed
 * @param trainNo train number
 * @param wagonNo wagon number
 * @param station station
 * @param sealNos numbers of its seals
 * @param grossKg gross mass, kilograms
 * @param bookingNo the line's booking number
 */
public record RailMoveReported(
    EventHeader header,
    RailMove move,
    String containerNo,
    String trainNo,
    Optional<String> wagonNo,
    Optional<String> station,
    List<String> sealNos,
    Optional<BigDecimal> grossKg,
    Optional<String> bookingNo)
    implements Event {

  /** Takes defensive copies. */
  public RailMoveReported {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.booking(bookingNo));
  }
}
