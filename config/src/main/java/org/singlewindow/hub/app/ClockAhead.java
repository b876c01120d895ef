package org.singlewindow.hub.app;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * The clock of a simulated house, which may run ahead: what a month does to it is tried today. A
 * real house has the machine's time; {@link LoopbackGuard} sees to it.
 */
final class ClockAhead {

  /** How far ahead, for example {@code 45d}; of hub and partners alike. */
  static final String KEY = "hub.clock-ahead";

  private ClockAhead() {}

  /** The machine's clock, this far ahead. */
  static Clock of(String ahead) {
    Duration duration = DurationStyle.detectAndParse(ahead);
    return duration.isZero() ? Clock.systemUTC() : Clock.offset(Clock.systemUTC(), duration);
  }
}
