package org.singlewindow.hub.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a failed push is tried again: waits double from {@code waitMin} to {@code waitMax}.
 *
 * @param attemptsMax after so many tries a person decides
 * @param waitMin wait after the first failure
 * @param waitMax no wait is longer
 */
public record RetryPolicy(int attemptsMax, Duration waitMin, Duration waitMax) {

  /**
   * The time of the next try.
   *
   * @param attempt the try that failed, 1 for the first
   * @param now when it failed
   * @param jitter from 0 to 1: spreads the tries of many instructions over half the wait
   * @return empty when there is no next try
   */
  public Optional<Instant> next(int attempt, Instant now, double jitter) {
    if (attempt >= attemptsMax) {
      return Optional.empty();
    }
    long doubled = waitMin.toMillis() << Math.min(attempt - 1, 30);
    long wait = doubled <= 0 ? waitMax.toMillis() : Math.min(doubled, waitMax.toMillis());
    return Optional.of(now.plusMillis((long) (wait * (1 - jitter / 2))));
  }
}
