package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.PaymentReported;
import org.singlewindow.hub.canonical.PaymentStatus;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ChargeMachines.ChargeState;

/**
 * What we know of a quote.
 *
 * @param creditor whose quote it is
 * @param quoteNo the creditor's number of it
 * @param state how it stands
 * @param quote the quote as it came last; empty while only a payment is known
 * @param payments what the bank said last of each payment, by the bank's number
 * @param parked payments that wait for the quote
 */
public record ChargeDossier(
    String creditor,
    String quoteNo,
    ChargeState state,
    Optional<ChargesQuoted> quote,
    Map<String, Payment> payments,
    Set<String> parked)
    implements Dossier {

  /** A dossier written before there were payments has none. */
  public ChargeDossier {
    state = state == null ? ChargeState.NONE : state;
    payments = payments == null ? Map.of() : payments;
    parked = parked == null ? Set.of() : parked;
  }

  /**
   * A payment as the bank last spoke of it.
   *
   * @param status what became of it
   * @param amount how much
   * @param currency of which
   * @param at when the bank said so
   */
  public record Payment(PaymentStatus status, BigDecimal amount, String currency, Instant at) {

    /** The later word counts; of two at the same instant the one that gives the money back. */
    static final Comparator<Payment> LATER =
        Comparator.comparing(Payment::at)
            .thenComparing(Payment::status)
            .thenComparing(Payment::amount);

    static Payment of(PaymentReported said) {
      return new Payment(said.status(), said.amount(), said.currency(), said.header().occurredAt());
    }
  }

  /** Nothing known yet. */
  static ChargeDossier unknown(String creditor, String quoteNo) {
    return new ChargeDossier(
        creditor, quoteNo, ChargeState.NONE, Optional.empty(), Map.of(), Set.of());
  }

  @Override
  public Subject subject() {
    return Subject.charge(creditor, quoteNo);
  }

  @Override
  public Set<Subject> links() {
    return quote.stream()
        .map(one -> Subject.container(one.containerNo()))
        .collect(Collectors.toSet());
  }

  /** The same with some things changed. */
  ChargeDossier change(Consumer<ChargeDraft> change) {
    ChargeDraft draft = new ChargeDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** With a quote; the later of two under one number counts. */
  ChargeDossier with(ChargesQuoted said) {
    Comparator<ChargesQuoted> later =
        Comparator.comparing((ChargesQuoted one) -> one.header().occurredAt())
            .thenComparing(ChargesQuoted::amount);
    boolean counts = quote.map(before -> later.compare(before, said) < 0).orElse(true);
    return change(
        draft -> {
          draft.quote = counts ? Optional.of(said) : quote;
          draft.parked = Set.of();
        });
  }

  /** With what the bank said. */
  ChargeDossier with(PaymentReported said) {
    Payment next = Payment.of(said);
    Payment before = payments.get(said.paymentNo());
    return before != null && Payment.LATER.compare(before, next) >= 0
        ? this
        : change(draft -> draft.payments = Sets.plus(payments, said.paymentNo(), next));
  }

  ChargeDossier moved(ChargeState next) {
    return change(draft -> draft.state = next);
  }

  ChargeDossier waiting(Set<String> events) {
    return change(draft -> draft.parked = events);
  }
}
