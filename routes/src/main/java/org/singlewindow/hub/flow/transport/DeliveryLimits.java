package org.singlewindow.hub.flow.transport;

import java.time.Duration;
import org.singlewindow.hub.flow.DeliveryPolicy;

/**
 * Where a partner is sent to otherwise than {@code hub.send} says. Spring binds what is absent as
 * null: there the house's own limit holds.
 *
 * @param attemptsMax tries before a person decides
 * @param waitMin after the first failure
 * @param waitMax never longer
 * @param jitter which part of a wait is left to chance
 * @param consumers pushes at the same time
 * @param perSecondMax pushes in a second
 * @param failuresMax failures in a row that pause the link
 * @param pause how long nothing is tried then
 */
public record DeliveryLimits(
    Integer attemptsMax,
    Duration waitMin,
    Duration waitMax,
    Double jitter,
    Integer consumers,
    Integer perSecondMax,
    Integer failuresMax,
    Duration pause) {

  /** This partner's policy: what is said here, else what the house says. */
  public DeliveryPolicy over(DeliveryPolicy house) {
    return new DeliveryPolicy(
        or(attemptsMax, house.attemptsMax()),
        or(waitMin, house.waitMin()),
        or(waitMax, house.waitMax()),
        or(jitter, house.jitter()),
        or(consumers, house.concurrent()),
        or(perSecondMax, house.perSecond()),
        or(failuresMax, house.failuresMax()),
        or(pause, house.pause()));
  }

  private static <T> T or(T own, T house) {
    return own == null ? house : own;
  }
}
