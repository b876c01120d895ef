package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container was counted on its way to or from a vessel or a train (理货): a fact, never refused.
 *
 * @param header what every event carries
 * @param tallyNo number of the tally report
 * @param kind kind
 * @param containerNo container number, ISO 6346 where well formed
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param sealNos numbers of its seals
 * @param damage damage in words
 */
public record TallyReported(
    EventHeader header,
    String tallyNo,
    TallyKind kind,
    String containerNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    List<String> sealNos,
    Optional<String> damage)
    implements Event {

  /** Takes defensive copies. */
  public TallyReported {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.bill(blNo), Subject.booking(bookingNo));
  }
}
