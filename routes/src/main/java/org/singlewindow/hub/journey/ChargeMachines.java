package org.singlewindow.hub.journey;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Machine.Row;

/** The life cycle of a quote (SR-15-03, SR-15-42). */
public final class ChargeMachines {

  /** A quote. */
  public enum ChargeState {
    NONE,
    QUOTED,
    /** Money has come that settles nothing: before its quote, too late, or of another amount. */
    PENDING,
    PAID,
    ON_ACCOUNT,
    /** Paid, and the creditor's own receipt says so too. */
    RECONCILED,
    FAILED,
    REFUNDED,
    EXPIRED;

    /** True when nothing is owed on it any more. */
    public boolean isSettled() {
      return SETTLED.contains(this);
    }
  }

  private static final Set<ChargeState> SETTLED =
      Set.of(ChargeState.PAID, ChargeState.ON_ACCOUNT, ChargeState.RECONCILED);

  /** What counts now, of all that was said of a quote. */
  public enum ChargeTrigger {
    IS_QUOTED,
    MONEY_SETTLES_NOTHING,
    IS_PAID,
    IS_ON_ACCOUNT,
    IS_PAID_AND_RECEIVED,
    PAYMENT_FAILED,
    PAYMENT_REFUNDED,
    VALIDITY_ENDED
  }

  /**
   * Each trigger leads to its own state from wherever a quote stands: the bank's words come in any
   * order, and what counts is worked out of all of them.
   */
  public static final Machine<ChargeState, ChargeTrigger> CHARGE =
      Machine.of(
          "charge",
          ChargeState.class,
          ChargeTrigger.class,
          Stream.of(
                  leads(ChargeTrigger.IS_QUOTED, ChargeState.QUOTED),
                  leads(ChargeTrigger.MONEY_SETTLES_NOTHING, ChargeState.PENDING),
                  leads(ChargeTrigger.IS_PAID, ChargeState.PAID),
                  leads(ChargeTrigger.IS_ON_ACCOUNT, ChargeState.ON_ACCOUNT),
                  leads(ChargeTrigger.IS_PAID_AND_RECEIVED, ChargeState.RECONCILED),
                  leads(ChargeTrigger.PAYMENT_FAILED, ChargeState.FAILED),
                  leads(ChargeTrigger.PAYMENT_REFUNDED, ChargeState.REFUNDED),
                  leads(ChargeTrigger.VALIDITY_ENDED, ChargeState.EXPIRED))
              .flatMap(rows -> rows)
              .<Row<ChargeState, ChargeTrigger>>toArray(Row[]::new));

  private ChargeMachines() {}

  private static Stream<Row<ChargeState, ChargeTrigger>> leads(
      ChargeTrigger trigger, ChargeState to) {
    return Arrays.stream(ChargeState.values())
        .map(
            from ->
                from == to
                    ? Machine.ignore(from, trigger, "so it stands already")
                    : Machine.go(from, trigger, to));
  }
}
