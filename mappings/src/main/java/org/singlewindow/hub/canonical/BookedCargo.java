package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of goods in a booking.
 *
 * @param equipmentLine the equipment line it travels in, from 1
 * @param description description of goods
 * @param hsCodes HS codes, six digits or more
 * @param grossKg gross mass, kilograms
 * @param netKg net mass, kilograms
 * @param volumeM3 volume, cubic metres
 * @param packages number of packages
 * @param packageCode kind of package, UN/ECE recommendation 21
 * @param marks marks and numbers
 * @param unNo UN number of dangerous goods
 * @param imoClass IMDG class and division
 */
public record BookedCargo(
    int equipmentLine,
    String description,
    List<String> hsCodes,
    Optional<BigDecimal> grossKg,
    Optional<BigDecimal> netKg,
    Optional<BigDecimal> volumeM3,
    Optional<Integer> packages,
    Optional<String> packageCode,
    Optional<String> marks,
    Optional<String> unNo,
    Optional<String> imoClass) {

  /** Takes defensive copies. */
  public BookedCargo {
    hsCodes = List.copyOf(hsCodes);
  }
}
