package org.singlewindow.hub.journey;

import java.time.Duration;

/**
 * How the gates of a port are kept.
 *
 * @param orderInUse how long an order belongs to the truck that was answered LIFT on it; then it is
 *     free again, for the truck has turned round
 * @param liftsByHandMax so many lifts by hand one operator may make in a shift (k of AN-47)
 * @param shift how long a shift lasts
 * @param trucks the registered trucks
 */
public record GateTerms(Duration orderInUse, int liftsByHandMax, Duration shift, Trucks trucks) {

  /** What a port begins with. */
  public static final GateTerms DEFAULT =
      new GateTerms(Duration.ofMinutes(30), 3, Duration.ofHours(8), Trucks.NONE);
}
