package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tell the tally company which container to expect, with what in it.
 *
 * @param header what every instruction carries
 * @param bookingNo the line's booking number
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param line the shipping line
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param portOfDischarge UN/LOCODE
 * @param sealNos numbers of its seals
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param goods goods in short
 */
public record AnnounceTally(
    InstructionHeader header,
    String bookingNo,
    String containerNo,
    Optional<String> sizeType,
    String line,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> portOfDischarge,
    List<String> sealNos,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    Optional<String> goods)
    implements Instruction {

  /** Takes defensive copies. */
  public AnnounceTally {
    sealNos = List.copyOf(sealNos);
  }
}
