package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Sight.Point;

/**
 * Through whose hands a container went, and what each of them saw, in the order in which it
 * happened: two reports that came in another order make the same custody.
 *
 * @param sights in time; at most {@link #SIGHTS_MAX}, the oldest are forgotten
 * @param since when this stay began, where another went before
 */
public record Custody(List<Sight> sights, Optional<Instant> since) {

  /** More hands than any stay has; a box that goes round for years forgets its first. */
  static final int SIGHTS_MAX = 40;

  /** Nobody has seen it. */
  public static final Custody NONE = new Custody(List.of(), Optional.empty());

  /** A dossier written before sights were kept has none. */
  public Custody {
    sights = sights == null ? List.of() : List.copyOf(sights);
    since = since == null ? Optional.empty() : since;
  }

  /**
   * When its stay at a terminal or depot began: discharged, or in by a gate; empty while nobody
   * said so. What it did before it was last loaded, or in a yard, belongs to another trip.
   */
  public Optional<Instant> arrivedAt() {
    Optional<Instant> arrived = Optional.empty();
    for (Sight sight : sights) {
      boolean elsewhere =
          sight.point() == Point.LOADED
              || sight.point() == Point.YARD_IN
              || sight.point() == Point.YARD_OUT;
      if (elsewhere) {
        arrived = Optional.empty();
      } else if (sight.arrives() && arrived.isEmpty()) {
        arrived = Optional.of(sight.at());
      }
    }
    return arrived;
  }

  /** With one sight more, unless it is of another stay or known. */
  Custody saw(Sight sight) {
    boolean known =
        sights.stream()
            .anyMatch(one -> one.isSameAs(sight) && one.eventId().compareTo(sight.eventId()) <= 0);
    if (known || since.filter(sight.at()::isBefore).isPresent()) {
      return this;
    }
    List<Sight> all =
        Stream.concat(sights.stream().filter(one -> !one.isSameAs(sight)), Stream.of(sight))
            .sorted(Sight.BY_TIME)
            .toList();
    return new Custody(all.subList(Math.max(0, all.size() - SIGHTS_MAX), all.size()), since);
  }

  /** What belongs to the stay after it left. */
  Custody after(Instant left) {
    return new Custody(
        sights.stream().filter(sight -> !sight.at().isBefore(left)).toList(), Optional.of(left));
  }
}
