package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.journey.Sight.Point;

/**
 * AN-14: what was sealed is found under the same seals at the next point that names any; a seal may
 * be added, not lost. Seals begin anew when the box is packed, is empty, or was opened by customs.
 */
final class SealsStayOn implements CustodyRule {

  @Override
  public String rule() {
    return "AN-14";
  }

  @Override
  public String code() {
    return "HUB-A192";
  }

  @Override
  public boolean endsWithTheMissingReport() {
    return false;
  }

  @Override
  public boolean concerns(Sight sight, CustodyTerms terms) {
    return !sight.sealNos().isEmpty() || beginsAnew(sight);
  }

  private static boolean beginsAnew(Sight sight) {
    return sight.point() == Point.PACKED
        || sight.point() == Point.OPENED
        || sight.fullness().filter(Fullness.EMPTY::equals).isPresent();
  }

  @Override
  public boolean isBroken(Sight earlier, Sight later, CustodyTerms terms) {
    return !beginsAnew(later)
        && earlier.point() != Point.OPENED
        && !isAnotherJourney(earlier, later)
        && !later.sealNos().containsAll(earlier.sealNos());
  }

  /** Delivered as import, it comes back as export with other goods. */
  private static boolean isAnotherJourney(Sight earlier, Sight later) {
    return earlier.leaves()
        && earlier.status().filter(TradeStatus.IMPORT::equals).isPresent()
        && later.status().filter(TradeStatus.EXPORT::equals).isPresent();
  }
}
