package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.journey.LeavePermit.Arrival;
import org.singlewindow.hub.journey.LeavePermit.Exit;

/**
 * Whether a container came in as it had left. What one side did not read differs from nothing.
 * Masses may differ by 5 % or 1 t, the lesser (domain review, 20).
 */
final class Likeness {

  private static final BigDecimal SHARE = new BigDecimal("0.05");
  private static final BigDecimal KG_MAX = new BigDecimal("1000");

  private Likeness() {}

  /** True when seals and mass agree as far as both were read. */
  static boolean agree(Exit exit, Arrival arrival) {
    return sealsAgree(exit, arrival) && massesAgree(exit, arrival);
  }

  static boolean sealsAgree(Exit exit, Arrival arrival) {
    Set<String> left = new TreeSet<>(exit.sealNos());
    Set<String> came = new TreeSet<>(arrival.sealNos());
    return left.isEmpty() || came.isEmpty() || left.equals(came);
  }

  static boolean massesAgree(Exit exit, Arrival arrival) {
    Optional<BigDecimal> left = exit.grossKg();
    Optional<BigDecimal> came = arrival.grossKg();
    if (left.isEmpty() || came.isEmpty()) {
      return true;
    }
    BigDecimal allowed = left.get().multiply(SHARE).min(KG_MAX);
    return left.get().subtract(came.get()).abs().compareTo(allowed) <= 0;
  }
}
