package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.Answer;

/**
 * The report of an arrival is taken back (作废).
 *
 * @param at when its site said so
 * @param reason why
 * @param answer what customs said to it, once it did
 * @param answeredAt when it said so
 */
public record Withdrawal(
    Instant at, Optional<String> reason, Optional<Answer> answer, Optional<Instant> answeredAt) {

  Withdrawal answered(Answer said, Instant when) {
    return new Withdrawal(at, reason, Optional.of(said), Optional.of(when));
  }

  /** What takes back the report of the arrival we know of there; an earlier one is history. */
  static Optional<Withdrawal> of(ExportVisit visit, String site) {
    return Optional.ofNullable(visit.withdrawals().get(site))
        .filter(one -> !one.at().isBefore(visit.arrivals().get(site).at()));
  }
}
