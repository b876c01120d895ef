package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Announce a laden export container to its terminal (pre-advice).
 *
 * @param header what every instruction carries
 * @param bookingNo the line's booking number
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param line the shipping line
 * @param forwarder the party that booked
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param portOfLoading UN/LOCODE
 * @param portOfDischarge UN/LOCODE
 * @param placeOfDelivery UN/LOCODE
 * @param sealNos numbers of its seals
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param vgmKg verified gross mass, kilograms, SOLAS VI/2
 * @param vgmMethod how it was verified
 * @param weighedAt when it was weighed
 * @param goods goods in short
 * @param unNo UN number of dangerous goods
 * @param imoClass IMDG class and division
 * @param setpointCelsius temperature to keep, degrees Celsius
 */
public record AnnounceContainer(
    InstructionHeader header,
    String bookingNo,
    String containerNo,
    Optional<String> sizeType,
    String line,
    Optional<String> forwarder,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    String portOfLoading,
    String portOfDischarge,
    Optional<String> placeOfDelivery,
    List<String> sealNos,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    Optional<BigDecimal> vgmKg,
    Optional<WeighingMethod> vgmMethod,
    Optional<Instant> weighedAt,
    Optional<String> goods,
    Optional<String> unNo,
    Optional<String> imoClass,
    Optional<BigDecimal> setpointCelsius)
    implements Instruction {

  /** Takes defensive copies. */
  public AnnounceContainer {
    sealNos = List.copyOf(sealNos);
  }
}
