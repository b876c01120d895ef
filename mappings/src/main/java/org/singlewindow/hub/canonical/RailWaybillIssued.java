package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The railway issued a waybill (货票) for a container.
 *
 * @param header what every event carries
 * @param waybillNo number of the rail waybill (货票)
 * @param containerNo container number, ISO 6346 where well formed
 * @param trainNo train number
 * @param wagonNo wagon number
 * @param stationFrom station of departure
 * @param stationTo station of destination
 * @param grossKg gross mass, kilograms
 * @param packages number of packages
 * @param bookingNo the line's booking number
 */
public record RailWaybillIssued(
    EventHeader header,
    String waybillNo,
    String containerNo,
    Optional<String> trainNo,
    String wagonNo,
    Optional<String> stationFrom,
    Optional<String> stationTo,
    Optional<BigDecimal> grossKg,
    Optional<Integer> packages,
    Optional<String> bookingNo)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.booking(bookingNo));
  }
}
