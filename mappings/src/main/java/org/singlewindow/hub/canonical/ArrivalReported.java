package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A supervised place reports a box or a bill as arrived (运抵报告): a fact.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param function what this issue does to the document
 * @param office customs office, by its code as written
 * @param facility the place as the sender wrote it
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 */
public record ArrivalReported(
    EventHeader header,
    String documentNo,
    DocumentFunction function,
    Optional<String> office,
    Optional<String> facility,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> blNo,
    Optional<String> containerNo,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.listOrDocument(
        header, Optional.of(documentNo), Subject.container(containerNo), Subject.bill(blNo));
  }
}
