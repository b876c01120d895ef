package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.PaymentReported;
import org.singlewindow.hub.canonical.PaymentStatus;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ChargeDossier.Payment;
import org.singlewindow.hub.journey.ChargeMachines.ChargeState;
import org.singlewindow.hub.journey.ContainerDossier.Receipt;
import org.singlewindow.hub.journey.Dues.Due;

/** What quotes and payments change: facts, whatever comes first. */
final class PaymentEffects {

  private PaymentEffects() {}

  static void quoted(ChargesQuoted event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    desk.put(Waiting.known(event.containerNo(), desk));
    ChargeDossier charge = desk.charge(event.header().saidBy(), event.quoteNo());
    desk.match(charge.parked());
    ChargeDossier next = charge.with(event);
    judge(next, desk);
    alarmWhatDiffers(next, desk);
    if (next.quote().equals(Optional.of(event))) {
      event
          .validUntil()
          .ifPresent(
              end ->
                  desk.by(
                      end,
                      DeadlineKind.QUOTE_VALIDITY,
                      next.subject(),
                      desk.parties().findFirst(Role.BANK)));
      Notices.tell(
          desk,
          desk.container(event.containerNo()),
          event.payer(),
          NoticeKind.CHARGES_QUOTED,
          event.header().saidBy() + event.quoteNo() + event.amount() + event.currency(),
          Optional.empty(),
          Optional.of(event.quoteNo()),
          Optional.of(event.amount().toPlainString() + " " + event.currency()));
    }
  }

  static void paid(PaymentReported event, Situation desk) {
    ChargeDossier charge = desk.charge(event.creditor(), event.quoteNo()).with(event);
    if (charge.quote().isEmpty()) {
      desk.park(charge.subject(), Role.TERMINAL, charge.parked());
      Set<String> waiting = Waiting.plus(charge.parked(), desk);
      judge(charge.waiting(waiting), desk);
      return;
    }
    judge(charge, desk);
    alarmWhatDiffers(charge, desk);
    alarmWhenGone(event, desk.charge(event.creditor(), event.quoteNo()), desk);
  }

  /** A quote's validity has ended. */
  static void expired(DeadlinePassed event, Situation desk) {
    ChargeDossier charge = desk.charge(Subject.parse(event.about()));
    if (charge.quote().isPresent()) {
      judge(charge, desk);
    }
  }

  /** The terminal's own word settles what it quoted, and confirms what was paid. */
  static void received(ContainerDossier container, Situation desk) {
    container.dues().subjects().stream()
        .map(desk::charge)
        .filter(charge -> charge.quote().isPresent())
        .forEach(charge -> judge(charge, desk));
  }

  /** Works out how a quote stands, and lets its container know. */
  private static void judge(ChargeDossier charge, Situation desk) {
    Optional<ContainerDossier> container =
        charge.quote().map(quote -> desk.container(quote.containerNo()));
    var receipt = container.map(one -> one.charges().get(charge.creditor())).map(Receipt::at);
    ChargeState next =
        ChargeMachines.CHARGE
            .step(charge.state(), ChargeJudgement.of(charge, receipt, desk.parties(), desk.now()))
            .to();
    desk.put(charge.moved(next));
    container.ifPresent(one -> desk.put(owes(one, charge, next, desk)));
  }

  private static ContainerDossier owes(
      ContainerDossier container, ChargeDossier charge, ChargeState state, Situation desk) {
    ChargesQuoted quote = charge.quote().orElseThrow();
    boolean known = container.dues().quotes().containsKey(charge.subject().no());
    if (!known && !(desk.event() instanceof ChargesQuoted)) {
      return container; // of an earlier stay
    }
    Due due =
        new Due(
            charge.creditor(),
            desk.parties().has(charge.creditor(), Role.TERMINAL),
            quote.header().occurredAt(),
            quote.validUntil(),
            state.isSettled());
    return container.with(draft -> draft.dues = container.dues().with(charge.subject().no(), due));
  }

  /** AN-49: what was paid is not what was quoted, or was paid when the quote had ended. */
  private static void alarmWhatDiffers(ChargeDossier charge, Situation desk) {
    ChargesQuoted quote = charge.quote().orElseThrow();
    for (Payment payment : charge.payments().values()) {
      if (payment.status() == PaymentStatus.PAID) {
        if (!ChargeJudgement.isTheSameSum(payment, quote)) {
          desk.alarm("AN-49", charge.subject(), "HUB-A141");
        } else if (!ChargeJudgement.isInTime(payment, quote)) {
          desk.alarm("AN-49", charge.subject(), "HUB-A142");
        }
      }
    }
  }

  /** AN-49: the money went back and the container is gone. */
  private static void alarmWhenGone(PaymentReported event, ChargeDossier charge, Situation desk) {
    ChargesQuoted quote = charge.quote().orElseThrow();
    if (event.status() == PaymentStatus.REFUNDED
        && !charge.state().isSettled()
        && desk.container(quote.containerNo()).isGone()) {
      desk.alarm("AN-49", charge.subject(), "HUB-A143");
    }
  }
}
