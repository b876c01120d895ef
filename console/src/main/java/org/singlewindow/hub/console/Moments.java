package org.singlewindow.hub.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as people read them: by the clock on the wall of the port, with UTC at hand. */
public final class Moments {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final ZoneId zone;

  /** Times in this zone. */
  public Moments(ZoneId zone) {
    this.zone = zone;
  }

  /** The day, {@code 2026-11-25}. */
  public String day(String instant) {
    return DAY.format(Instant.parse(instant).atZone(zone));
  }

  /** The time of day, {@code 16:20:05}. */
  public String time(String instant) {
    return TIME.format(Instant.parse(instant).atZone(zone));
  }

  /** Day and time, {@code 2026-11-25 16:20:05}. */
  public String of(String instant) {
    return BOTH.format(Instant.parse(instant).atZone(zone));
  }

  /** Day and time of UTC, {@code 2026-11-25 08:20:05 UTC}. */
  public String utc(String instant) {
    return BOTH.format(Instant.parse(instant).atZone(ZoneOffset.UTC)) + " UTC";
  }
}
