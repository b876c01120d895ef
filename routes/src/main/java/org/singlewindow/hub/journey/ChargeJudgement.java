package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.PaymentStatus;
import org.singlewindow.hub.journey.ChargeDossier.Payment;
import org.singlewindow.hub.journey.ChargeMachines.ChargeTrigger;

/**
 * What counts of all that was said of a quote. A payment settles it when amount and currency are
 * the quote's and the bank spoke within its validity; a firm with an account at the creditor pays
 * by the month (domain review, 15).
 */
final class ChargeJudgement {

  private ChargeJudgement() {}

  /**
   * What counts now.
   *
   * @param receipt when the creditor's own word came last that all charges are settled
   */
  static ChargeTrigger of(
      ChargeDossier charge, Optional<Instant> receipt, Parties parties, Instant now) {
    if (charge.quote().isEmpty()) {
      return ChargeTrigger.MONEY_SETTLES_NOTHING;
    }
    ChargesQuoted quote = charge.quote().get();
    Optional<Payment> settling =
        charge.payments().values().stream()
            .filter(payment -> payment.status() == PaymentStatus.PAID)
            .filter(payment -> isTheSameSum(payment, quote) && isInTime(payment, quote))
            .min(Comparator.comparing(Payment::at));
    if (settling.isPresent()) {
      boolean received = receipt.filter(at -> !at.isBefore(settling.get().at())).isPresent();
      return received ? ChargeTrigger.IS_PAID_AND_RECEIVED : ChargeTrigger.IS_PAID;
    }
    if (isOnAccount(quote, charge.creditor(), parties)) {
      return ChargeTrigger.IS_ON_ACCOUNT;
    }
    return charge.payments().values().stream()
        .max(Payment.LATER)
        .map(ChargeJudgement::of)
        .orElse(isOver(quote, now) ? ChargeTrigger.VALIDITY_ENDED : ChargeTrigger.IS_QUOTED);
  }

  private static ChargeTrigger of(Payment last) {
    return switch (last.status()) {
      case PAID -> ChargeTrigger.MONEY_SETTLES_NOTHING;
      case FAILED -> ChargeTrigger.PAYMENT_FAILED;
      case REFUNDED -> ChargeTrigger.PAYMENT_REFUNDED;
    };
  }

  private static boolean isOnAccount(ChargesQuoted quote, String creditor, Parties parties) {
    return parties
        .find(quote.payer())
        .filter(payer -> payer.terms().credit().contains(creditor))
        .isPresent();
  }

  /** AN-49: 100 and 100.00 are the same sum; 99.99 is another. */
  static boolean isTheSameSum(Payment payment, ChargesQuoted quote) {
    return payment.amount().compareTo(quote.amount()) == 0
        && payment.currency().equals(quote.currency());
  }

  static boolean isInTime(Payment payment, ChargesQuoted quote) {
    return quote.validUntil().filter(end -> end.isBefore(payment.at())).isEmpty();
  }

  private static boolean isOver(ChargesQuoted quote, Instant now) {
    return quote.validUntil().filter(end -> !end.isAfter(now)).isPresent();
  }
}
