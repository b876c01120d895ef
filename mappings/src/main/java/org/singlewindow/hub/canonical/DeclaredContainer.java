package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container of a declaration.
 *
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param grossKg gross mass, kilograms
 * @param packages number of packages
 * @param sealNos numbers of its seals
 */
public record DeclaredContainer(
    String containerNo,
    Optional<String> sizeType,
    Optional<BigDecimal> grossKg,
    Optional<Integer> packages,
    List<String> sealNos) {

  /** Takes defensive copies. */
  public DeclaredContainer {
    sealNos = List.copyOf(sealNos);
  }
}
