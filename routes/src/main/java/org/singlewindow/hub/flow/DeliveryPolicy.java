package org.singlewindow.hub.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one partner is sent to: when a failed push is tried again, how fast, and when the link is
 * left alone. Waits double from {@code waitMin} to {@code waitMax}.
 *
 * @param attemptsMax after so many tries a person decides
 * @param waitMin wait after the first failure
 * @param waitMax no wait is longer
 * @param jitter which part of a wait is left to chance, 0 to 1
 * @param concurrent pushes at the same time
 * @param perSecond pushes in a second
 * @param failuresMax so many failures in a row pause the link
 * @param pause how long nothing is tried then
 */
public record DeliveryPolicy(
    int attemptsMax,
    Duration waitMin,
    Duration waitMax,
    double jitter,
    int concurrent,
    int perSecond,
    int failuresMax,
    Duration pause) {

  /** Refuses what would send nothing, or everything at once. */
  public DeliveryPolicy {
    if (attemptsMax < 1 || concurrent < 1 || perSecond < 1 || failuresMax < 1) {
      throw new IllegalArgumentException(
          "attempts, pushes at a time, pushes in a second and failures in a row are at least 1");
    }
    if (jitter < 0 || jitter > 1) {
      throw new IllegalArgumentException("jitter is between 0 and 1, not " + jitter);
    }
  }

  /** The same for a link to many addressees, of which one says nothing of the others. */
  public DeliveryPolicy withoutPause() {
    return new DeliveryPolicy(
        attemptsMax, waitMin, waitMax, jitter, concurrent, perSecond, Integer.MAX_VALUE, pause);
  }

  /**
   * The time of the next try.
   *
   * @param attempt the try that failed, 1 for the first
   * @param now when it failed
   * @param chance from 0 to 1: spreads the tries of many instructions
   * @return empty when there is no next try
   */
  public Optional<Instant> next(int attempt, Instant now, double chance) {
    if (attempt >= attemptsMax) {
      return Optional.empty();
    }
    long doubled = waitMin.toMillis() << Math.min(attempt - 1, 30);
    long wait = doubled <= 0 ? waitMax.toMillis() : Math.min(doubled, waitMax.toMillis());
    return Optional.of(now.plusMillis((long) (wait * (1 - jitter * chance))));
  }
}
