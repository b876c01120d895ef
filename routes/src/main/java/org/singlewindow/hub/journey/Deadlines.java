package org.singlewindow.hub.journey;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlineKind;

/**
 * How long things may take. The defaults are the figures of the anomaly rules (canonical model,
 * section 4); a port sets its own.
 *
 * @param durations by kind; a kind without one, or with zero, has no deadline
 */
public record Deadlines(Map<DeadlineKind, Duration> durations) {

  /** The figures of the anomaly rules. */
  public static final Deadlines DEFAULT =
      new Deadlines(
          Map.ofEntries(
              entry(DeadlineKind.INSPECTION_MOVE_WARNING, Duration.ofHours(24)), // AN-23
              entry(DeadlineKind.INSPECTION_MOVE, Duration.ofHours(72)),
              entry(DeadlineKind.INSPECTION_START, Duration.ofHours(24)), // AN-24
              entry(DeadlineKind.INSPECTION_LEAVE_WARNING, Duration.ofHours(12)), // AN-25
              entry(DeadlineKind.INSPECTION_LEAVE, Duration.ofHours(24)),
              entry(DeadlineKind.IMPORT_RELEASE_FIRST, Duration.ofDays(7)), // AN-26
              entry(DeadlineKind.IMPORT_RELEASE_SECOND, Duration.ofDays(14)),
              entry(DeadlineKind.IMPORT_RELEASE_LAST, Duration.ofDays(90)),
              entry(DeadlineKind.IMPORT_PICKUP, Duration.ofDays(15)), // AN-27
              entry(DeadlineKind.EXPORT_RELEASE_FIRST, Duration.ofDays(7)), // AN-28
              entry(DeadlineKind.EXPORT_RELEASE_LAST, Duration.ofDays(90)),
              entry(DeadlineKind.EXPORT_LOADING, Duration.ofDays(10)), // AN-29
              entry(DeadlineKind.EXPORT_ARRIVAL, Duration.ofDays(3)), // AN-30
              entry(DeadlineKind.DIVERSION_ARRIVAL, Duration.ofHours(12)))); // AN-34

  /** Takes defensive copies. */
  public Deadlines {
    durations = Map.copyOf(durations);
  }

  /** How long this may take; empty where nothing is set. */
  Optional<Duration> find(DeadlineKind kind) {
    return Optional.ofNullable(durations.get(kind)).filter(one -> !one.isZero());
  }

  /** These, with what a port sets itself in place of the defaults. */
  public static Deadlines with(Map<DeadlineKind, Duration> own) {
    Map<DeadlineKind, Duration> all = new EnumMap<>(DEFAULT.durations());
    all.putAll(own);
    return new Deadlines(all);
  }
}
