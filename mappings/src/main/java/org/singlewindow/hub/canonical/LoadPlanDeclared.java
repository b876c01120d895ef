package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A container was packed; its load plan (装箱单) says with what, under which seals and how heavy.
 *
 * @param header what every event carries
 * @param loadPlanNo number of the load plan (装箱单)
 * @param bookingNo the line's booking number
 * @param containerNo container number, ISO 6346 where well formed
 * @param sizeType ISO 6346 size-type code as written
 * @param sealNos numbers of its seals
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param vgmKg verified gross mass, kilograms, SOLAS VI/2
 * @param vgmMethod how it was verified
 * @param weighedAt when it was weighed
 * @param goods goods in short
 */
public record LoadPlanDeclared(
    EventHeader header,
    String loadPlanNo,
    String bookingNo,
    String containerNo,
    Optional<String> sizeType,
    List<String> sealNos,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    Optional<BigDecimal> vgmKg,
    Optional<WeighingMethod> vgmMethod,
    Optional<Instant> weighedAt,
    Optional<String> goods)
    implements Event {

  /** Takes defensive copies. */
  public LoadPlanDeclared {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.booking(bookingNo));
  }
}
