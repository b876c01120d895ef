package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container under a bill, as a manifest or a shipping instruction lists it.
 *
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param fullness fullness
 * @param sealNos numbers of its seals
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 */
public record ManifestContainer(
    String containerNo,
    Optional<String> sizeType,
    Optional<Fullness> fullness,
    List<String> sealNos,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg) {

  /** Takes defensive copies. */
  public ManifestContainer {
    sealNos = List.copyOf(sealNos);
  }
}
