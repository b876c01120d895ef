package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;

/**
 * AN-19: a box is at one place: who takes it in has it from somebody who let it go. A gate-out that
 * was only told late ends the alarm, and one told to the minute may lie anywhere in it.
 */
final class OneStayAtATime implements CustodyRule {

  @Override
  public String rule() {
    return "AN-19";
  }

  @Override
  public String code() {
    return "HUB-A194";
  }

  @Override
  public boolean endsWithTheMissingReport() {
    return true;
  }

  @Override
  public boolean concerns(Sight sight, CustodyTerms terms) {
    return (sight.arrives() || sight.leaves()) && !terms.isInspectionArea(sight);
  }

  @Override
  public List<Sight> inOrder(List<Sight> byTime) {
    return WithinTheMinute.ordered(byTime);
  }

  @Override
  public boolean isBroken(Sight earlier, Sight later, CustodyTerms terms) {
    return earlier.arrives() && later.arrives() && !isSaidAgain(earlier, later);
  }

  /** The same place says its gate-in, or its discharge, again in other words: a correction. */
  private static boolean isSaidAgain(Sight earlier, Sight later) {
    return earlier.place().equals(later.place())
        && earlier.entersByGate() == later.entersByGate()
        && !differ(earlier.plateNo(), later.plateNo());
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
