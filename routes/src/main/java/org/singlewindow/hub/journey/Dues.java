package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Subject;

/**
 * What was quoted for a container: a terminal's charges are settled when each of its quotes is, or
 * when its own receipt says so (SR-15-03, SR-15-42).
 *
 * @param quotes by {@link #key}
 */
public record Dues(Map<String, Due> quotes) {

  /** Nothing was quoted. */
  public static final Dues NONE = new Dues(Map.of());

  /** Takes defensive copies. */
  public Dues {
    quotes = Sets.filter(quotes, any -> true);
  }

  /**
   * One quote.
   *
   * @param creditor whose
   * @param terminal true when a terminal quoted, which says where the container lies
   * @param quotedAt when
   * @param validUntil until when; a later quote takes the place of one that had ended by then
   * @param settled true when it is paid, or on account
   */
  public record Due(
      String creditor,
      boolean terminal,
      Instant quotedAt,
      Optional<Instant> validUntil,
      boolean settled) {

    private boolean isReplacedBy(Due later) {
      return validUntil.filter(end -> end.isBefore(later.quotedAt)).isPresent();
    }
  }

  /** The key of a quote: its creditor and the creditor's number of it. */
  static String key(String creditor, String quoteNo) {
    return Subject.charge(creditor, quoteNo).no();
  }

  Dues with(String key, Due due) {
    return new Dues(Sets.plus(quotes, key, due));
  }

  /** Those of a later stay: what was quoted before the container left stays with that stay. */
  Dues after(Instant left) {
    return new Dues(Sets.filter(quotes, due -> due.quotedAt().isAfter(left)));
  }

  /** The terminals that quoted. */
  Set<String> terminals() {
    return quotes.values().stream()
        .filter(Due::terminal)
        .map(Due::creditor)
        .collect(Collectors.toSet());
  }

  /** The quotes themselves. */
  Set<Subject> subjects() {
    return quotes.keySet().stream()
        .map(key -> new Subject(Subject.Kind.CHARGE, key))
        .collect(Collectors.toSet());
  }

  /**
   * True when nothing that this creditor quoted is open.
   *
   * @param receipt when its own word came last that all is settled
   */
  boolean nothingIsOpen(String creditor, Optional<Instant> receipt) {
    return quotes.values().stream()
        .filter(due -> due.creditor().equals(creditor))
        .noneMatch(due -> isOpen(due, receipt));
  }

  private boolean isOpen(Due due, Optional<Instant> receipt) {
    Predicate<Due> replaces = later -> later.settled() && due.isReplacedBy(later);
    return !due.settled()
        && receipt.filter(at -> !at.isBefore(due.quotedAt())).isEmpty()
        && quotes.values().stream()
            .filter(other -> other.creditor().equals(due.creditor()))
            .noneMatch(replaces);
  }

  /** True when something this creditor quoted is settled. */
  boolean isAnySettled(String creditor) {
    return quotes.values().stream()
        .anyMatch(due -> due.creditor().equals(creditor) && due.settled());
  }
}
