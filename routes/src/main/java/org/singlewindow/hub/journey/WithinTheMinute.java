package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is told to the minute happened at some moment of it: beside a report told to the second its
 * place in the order is not known. A box that came in twice may have left between, where a report
 * of its leaving can lie there.
 */
final class WithinTheMinute {

  private WithinTheMinute() {}

  /** The way, each leaving put between two arrivals where it may have been and is needed. */
  static List<Sight> ordered(List<Sight> byTime) {
    List<Sight> way = new ArrayList<>(byTime);
    for (int second = 1; second < way.size(); second++) {
      if (way.get(second - 1).arrives() && way.get(second).arrives()) {
        int between = second;
        leavingFor(way, second).ifPresent(leaving -> move(way, leaving, between));
      }
    }
    return List.copyOf(way);
  }

  private static void move(List<Sight> way, int leaving, int second) {
    Sight left = way.remove(leaving);
    way.add(leaving < second ? second - 1 : second, left);
  }

  /** The place of a leaving beside these two arrivals that may as well lie between them. */
  private static Optional<Integer> leavingFor(List<Sight> way, int second) {
    Sight first = way.get(second - 1);
    return List.of(second - 2, second + 1).stream()
        .filter(at -> at >= 0 && at < way.size())
        .filter(at -> isOf(way.get(at), first) && !isNeeded(way, at))
        .filter(at -> may(first, way.get(at)) && may(way.get(at), way.get(second)))
        .findFirst();
  }

  /** It left the place it had come to, as far as that is said. */
  private static boolean isOf(Sight leaving, Sight arrival) {
    return leaving.leaves()
        && (leaving.place().isEmpty() || leaving.place().equals(arrival.place()));
  }

  /** True where it parts two arrivals already. */
  private static boolean isNeeded(List<Sight> way, int at) {
    return at > 0 && at + 1 < way.size() && way.get(at - 1).arrives() && way.get(at + 1).arrives();
  }

  /** True when the first may have happened before the second. */
  static boolean may(Sight first, Sight second) {
    return first.at().isBefore(latest(second));
  }

  private static Instant latest(Sight sight) {
    Instant minute = sight.at().truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(sight.at()) ? minute.plus(Duration.ofMinutes(1)) : sight.at().plusNanos(1);
  }
}
