package org.singlewindow.hub.journey;

import java.util.Optional;

/**
 * The permit on which a container leaves to another supervised place (准许提离).
 *
 * @param diversionNo the application it belongs to; empty: none was ever applied for
 */
public record LeavePermit(Optional<String> diversionNo) {

  /** No permit. */
  public static final LeavePermit NONE = new LeavePermit(Optional.empty());
}
