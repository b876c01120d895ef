package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.util.List;

/** The life cycles of import release, one table each. */
public final class Machines {

  /** A release, of the container or of the cargo. */
  public enum ReleaseState {
    NONE,
    GIVEN,
    EXPIRED,
    REVOKED
  }

  /** What moves a release. */
  public enum ReleaseTrigger {
    ORDERED,
    @Request
    REVOKED,
    EXPIRED
  }

  /** The exchange of a bill of lading for a delivery order. */
  public enum ExchangeState {
    NONE,
    PRESENTED,
    REJECTED,
    EXCHANGED
  }

  /** What moves an exchange. */
  public enum ExchangeTrigger {
    @Request
    PRESENTED,
    @Request
    REJECTED,
    CARGO_RELEASED_TO_PRESENTER,
    CARGO_RELEASED_TO_ANOTHER,
    CARGO_RELEASED_ON_WAYBILL,
    @Request
    DELIVERY_ORDER_VOIDED
  }

  /** A hold on a container, of whatever kind; {@link HoldAuthority} says whose. */
  public enum HoldState {
    NONE,
    ORDERED,
    CONFIRMED,
    UNCONFIRMED,
    LIFTED
  }

  /** What moves a hold. */
  public enum HoldTrigger {
    PLACED,
    TERMINAL_CONFIRMED,
    TERMINAL_DID_NOT_CONFIRM,
    LIFTED
  }

  /**
   * Only its own authority lifts, and a lift ends what was placed until then, also when it overtook
   * its hold: PLACED means placed after the last lift, LIFTED means lifted after the last placing.
   */
  public static final Machine<HoldState, HoldTrigger> HOLD =
      Machine.of(
          "hold",
          HoldState.class,
          HoldTrigger.class,
          go(HoldState.NONE, HoldTrigger.PLACED, HoldState.ORDERED),
          ignore(HoldState.NONE, HoldTrigger.TERMINAL_CONFIRMED, "no such hold"),
          ignore(HoldState.NONE, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "no such hold"),
          go(HoldState.NONE, HoldTrigger.LIFTED, HoldState.LIFTED),
          ignore(HoldState.ORDERED, HoldTrigger.PLACED, "placed already"),
          go(HoldState.ORDERED, HoldTrigger.TERMINAL_CONFIRMED, HoldState.CONFIRMED),
          go(HoldState.ORDERED, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, HoldState.UNCONFIRMED),
          go(HoldState.ORDERED, HoldTrigger.LIFTED, HoldState.LIFTED),
          ignore(HoldState.CONFIRMED, HoldTrigger.PLACED, "placed already"),
          ignore(HoldState.CONFIRMED, HoldTrigger.TERMINAL_CONFIRMED, "confirmed already"),
          ignore(HoldState.CONFIRMED, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "confirmed already"),
          go(HoldState.CONFIRMED, HoldTrigger.LIFTED, HoldState.LIFTED),
          ignore(HoldState.UNCONFIRMED, HoldTrigger.PLACED, "placed already"),
          go(HoldState.UNCONFIRMED, HoldTrigger.TERMINAL_CONFIRMED, HoldState.CONFIRMED),
          ignore(HoldState.UNCONFIRMED, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "customs knows"),
          go(HoldState.UNCONFIRMED, HoldTrigger.LIFTED, HoldState.LIFTED),
          go(HoldState.LIFTED, HoldTrigger.PLACED, HoldState.ORDERED), // placed anew, later
          ignore(HoldState.LIFTED, HoldTrigger.TERMINAL_CONFIRMED, "lifted already"),
          ignore(HoldState.LIFTED, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "lifted already"),
          ignore(HoldState.LIFTED, HoldTrigger.LIFTED, "lifted already"));

  /** A pick-up order. */
  public enum OrderState {
    NONE,
    ISSUED,
    SUSPENDED,
    /** A half is missing again; the terminal has not acknowledged its stop yet. */
    RECALLED,
    CANCELLED,
    CONSUMED
  }

  /** What moves a pick-up order. */
  public enum OrderTrigger {
    ALL_HALVES_THERE,
    ONLY_A_HOLD_STOPS,
    A_HALF_IS_MISSING,
    STOP_ACKNOWLEDGED,
    GATED_OUT
  }

  /**
   * An order is issued without a human step and consumed by the gate. While a hold stops it it is
   * suspended and keeps its number. When a release is taken back it is recalled, and only when the
   * terminal has acknowledged the stop it is cancelled (domain review, 9); the next has another
   * number.
   */
  public static final Machine<OrderState, OrderTrigger> ORDER =
      Machine.of(
          "pick-up order",
          OrderState.class,
          OrderTrigger.class,
          go(OrderState.NONE, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          go(OrderState.NONE, OrderTrigger.ONLY_A_HOLD_STOPS, OrderState.SUSPENDED),
          ignore(OrderState.NONE, OrderTrigger.A_HALF_IS_MISSING, "no order stands"),
          go(OrderState.NONE, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          ignore(OrderState.ISSUED, OrderTrigger.ALL_HALVES_THERE, "issued already"),
          go(OrderState.ISSUED, OrderTrigger.ONLY_A_HOLD_STOPS, OrderState.SUSPENDED),
          go(OrderState.ISSUED, OrderTrigger.A_HALF_IS_MISSING, OrderState.RECALLED),
          go(OrderState.ISSUED, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          go(OrderState.SUSPENDED, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          ignore(OrderState.SUSPENDED, OrderTrigger.ONLY_A_HOLD_STOPS, "suspended already"),
          go(OrderState.SUSPENDED, OrderTrigger.A_HALF_IS_MISSING, OrderState.RECALLED),
          go(OrderState.SUSPENDED, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          ignore(OrderState.NONE, OrderTrigger.STOP_ACKNOWLEDGED, "no order stands"),
          ignore(OrderState.ISSUED, OrderTrigger.STOP_ACKNOWLEDGED, "it was issued again since"),
          ignore(OrderState.SUSPENDED, OrderTrigger.STOP_ACKNOWLEDGED, "it keeps its number"),
          go(OrderState.RECALLED, OrderTrigger.STOP_ACKNOWLEDGED, OrderState.CANCELLED),
          go(OrderState.RECALLED, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          go(OrderState.RECALLED, OrderTrigger.ONLY_A_HOLD_STOPS, OrderState.SUSPENDED),
          ignore(OrderState.RECALLED, OrderTrigger.A_HALF_IS_MISSING, "recalled already"),
          go(OrderState.RECALLED, OrderTrigger.GATED_OUT, OrderState.CONSUMED), // and alarmed
          ignore(OrderState.CANCELLED, OrderTrigger.STOP_ACKNOWLEDGED, "cancelled already"),
          ignore(OrderState.CONSUMED, OrderTrigger.STOP_ACKNOWLEDGED, "the container has left"),
          go(OrderState.CANCELLED, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          go(OrderState.CANCELLED, OrderTrigger.ONLY_A_HOLD_STOPS, OrderState.SUSPENDED),
          ignore(OrderState.CANCELLED, OrderTrigger.A_HALF_IS_MISSING, "cancelled already"),
          go(OrderState.CANCELLED, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          ignore(OrderState.CONSUMED, OrderTrigger.ALL_HALVES_THERE, "the container has left"),
          ignore(OrderState.CONSUMED, OrderTrigger.ONLY_A_HOLD_STOPS, "the container has left"),
          ignore(OrderState.CONSUMED, OrderTrigger.A_HALF_IS_MISSING, "the container has left"),
          ignore(OrderState.CONSUMED, OrderTrigger.GATED_OUT, "the container has left"));

  private Machines() {}

  /** All tables. */
  public static List<Machine<?, ?>> list() {
    return List.of(
        ExchangeMachine.EXCHANGE,
        DeliveryOrders.MACHINE,
        ReleaseMachines.CONTAINER,
        ReleaseMachines.CARGO,
        ReleaseMachines.CUSTOMS,
        ReleaseMachines.CHARGES,
        HOLD,
        ORDER,
        CarriageMachine.CARRIAGE,
        VisitMachine.VISIT,
        ReportMachine.REPORT,
        DeclarationMachine.DECLARATION,
        VesselCallMachine.CALL,
        BookingMachines.BOOKING,
        BookingMachines.EMPTY_RELEASE,
        GateMachines.PASSAGE,
        ChargeMachines.CHARGE,
        WorkMachines.WORK_ORDER,
        InspectionMachines.INSTRUCTION,
        InspectionMachines.CASE,
        BookingMachines.CHANGE,
        BoxMachines.EXPORT,
        DiversionMachines.DIVERSION,
        DiversionMachines.PERMIT);
  }
}
