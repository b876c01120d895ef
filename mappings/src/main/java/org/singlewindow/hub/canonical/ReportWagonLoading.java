package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Report to customs at the rail depot that a container was loaded on a wagon (装车记录), once load
 * record and waybill are both there.
 *
 * @param header what every instruction carries
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param bookingNo the line's booking number
 * @param trainNo train number
 * @param wagonNo wagon number
 * @param waybillNo number of the rail waybill (货票)
 * @param arriveNo number of the arrival report it belongs to
 * @param sealNos numbers of its seals
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param loadedAt when it was loaded
 */
public record ReportWagonLoading(
    InstructionHeader header,
    String containerNo,
    Optional<String> sizeType,
    Optional<String> bookingNo,
    String trainNo,
    String wagonNo,
    String waybillNo,
    Optional<String> arriveNo,
    List<String> sealNos,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    Instant loadedAt)
    implements Instruction {

  /** Takes defensive copies. */
  public ReportWagonLoading {
    sealNos = List.copyOf(sealNos);
  }
}
