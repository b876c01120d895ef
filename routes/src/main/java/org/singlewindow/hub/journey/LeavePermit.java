package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * The permit on which a container leaves to another supervised place (准许提离).
 *
 * @param diversionNo the application it belongs to; empty: none was ever applied for
 */
public record LeavePermit(Optional<String> diversionNo) {

  /** No permit. */
  public static final LeavePermit NONE = new LeavePermit(Optional.empty());

  /** True when customs permits it to leave now. */
  boolean isGiven(Instant now) {
    return false; // nobody has told of a permit yet
  }

  /** True when an order to fetch it stands on this permit. */
  boolean isOrdered() {
    return false; // nor of an order
  }

  /** True when the place it goes to takes it. */
  boolean isExpectedThere() {
    return false; // nor has that place
  }
}
