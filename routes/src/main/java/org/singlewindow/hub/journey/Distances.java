package org.singlewindow.hub.journey;

import java.time.Duration;

/**
 * What cannot be faster (AN-20): the least time between places. Small defaults, so that nothing
 * true alarms; a port sets its own.
 *
 * @param travelMin between two facilities of the port
 * @param voyageMin between leaving by gate and coming off a vessel, or being loaded and coming in
 *     by a gate
 * @param clockAheadMax how far a sender's clock may be ahead of ours
 */
public record Distances(Duration travelMin, Duration voyageMin, Duration clockAheadMax) {

  /** Nothing true is faster. */
  public static final Distances DEFAULT =
      new Distances(Duration.ofMinutes(1), Duration.ofHours(12), Duration.ofMinutes(10));
}
