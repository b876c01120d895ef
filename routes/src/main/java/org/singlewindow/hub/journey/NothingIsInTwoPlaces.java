package org.singlewindow.hub.journey;

import java.time.Duration;
import org.singlewindow.hub.journey.Sight.Point;

/**
 * AN-20: no box is faster than the port allows: from one facility to another, out by a gate and off
 * a vessel, or on a vessel and in by a gate. What was missing between may still come.
 */
final class NothingIsInTwoPlaces implements CustodyRule {

  @Override
  public String rule() {
    return "AN-20";
  }

  @Override
  public String code() {
    return "HUB-A195";
  }

  @Override
  public boolean endsWithTheMissingReport() {
    return true;
  }

  @Override
  public boolean concerns(Sight sight, CustodyTerms terms) {
    return (sight.arrives() || sight.leaves())
        && sight.place().isPresent()
        && !terms.isInspectionArea(sight);
  }

  @Override
  public boolean isBroken(Sight earlier, Sight later, CustodyTerms terms) {
    Duration between = Duration.between(earlier.at(), later.at());
    boolean elsewhere = !earlier.place().equals(later.place());
    boolean tooFar = elsewhere && between.compareTo(terms.distances().travelMin()) < 0;
    boolean outBeforeIn = earlier.point() == Point.GATE_OUT && later.point() == Point.DISCHARGED;
    boolean loadedBeforeArrival = earlier.point() == Point.LOADED && later.entersByGate();
    boolean tooFast = between.compareTo(terms.distances().voyageMin()) < 0;
    boolean wrongWay = (outBeforeIn || loadedBeforeArrival) && !WithinTheMinute.may(later, earlier);
    return tooFar || (tooFast && wrongWay);
  }
}
