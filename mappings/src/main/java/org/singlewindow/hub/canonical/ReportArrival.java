package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Report to customs that a laden container has arrived at the supervised site (运抵报告).
 *
 * @param header what every instruction carries
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo booking no
 * @param blNo bill of lading number
 * @param vesselId vessel id
 * @param voyageNo voyage no
 * @param facility facility
 * @param site site
 * @param arrivedAt arrived at
 * @param fullness fullness
 * @param sizeType ISO 6346 size-type code as written
 * @param arriveNo number of the arrival report, where the dialect has one
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param sealNos numbers of its seals
 */
public record ReportArrival(
    InstructionHeader header,
    String containerNo,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> facility,
    String site,
    Instant arrivedAt,
    Fullness fullness,
    Optional<String> sizeType,
    Optional<String> arriveNo,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    List<String> sealNos)
    implements Instruction {

  /** Takes defensive copies. */
  public ReportArrival {
    sealNos = List.copyOf(sealNos);
  }
}
