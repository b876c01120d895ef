package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

import java.util.List;

/** The life cycles of import release, one table each. */
public final class Machines {

  /** A release, of the container or of the cargo. */
  public enum ReleaseState {
    NONE,
    GIVEN,
    REVOKED
  }

  /** What moves a release. */
  public enum ReleaseTrigger {
    ORDERED,
    REVOKED
  }

  /** A release is given, may be taken back, and may be given anew. */
  public static final Machine<ReleaseState, ReleaseTrigger> RELEASE =
      Machine.of(
          "release",
          ReleaseState.class,
          ReleaseTrigger.class,
          go(ReleaseState.NONE, ReleaseTrigger.ORDERED, ReleaseState.GIVEN),
          refuse(ReleaseState.NONE, ReleaseTrigger.REVOKED, "HUB-R507"),
          go(
              ReleaseState.GIVEN,
              ReleaseTrigger.ORDERED,
              ReleaseState.GIVEN), // renewed, other terms
          go(ReleaseState.GIVEN, ReleaseTrigger.REVOKED, ReleaseState.REVOKED),
          go(ReleaseState.REVOKED, ReleaseTrigger.ORDERED, ReleaseState.GIVEN),
          ignore(ReleaseState.REVOKED, ReleaseTrigger.REVOKED, "revoked already"));

  /** The exchange of a bill of lading for a delivery order. */
  public enum ExchangeState {
    NONE,
    PRESENTED,
    EXCHANGED
  }

  /** What moves an exchange. */
  public enum ExchangeTrigger {
    PRESENTED,
    CARGO_RELEASED_TO_PRESENTER
  }

  /** A bill is exchanged at most once (SR-15-12). */
  public static final Machine<ExchangeState, ExchangeTrigger> EXCHANGE =
      Machine.of(
          "exchange",
          ExchangeState.class,
          ExchangeTrigger.class,
          go(ExchangeState.NONE, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED),
          ignore(
              ExchangeState.NONE,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              "the bill was not presented yet"),
          go(ExchangeState.PRESENTED, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED),
          go(
              ExchangeState.PRESENTED,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              ExchangeState.EXCHANGED),
          refuse(ExchangeState.EXCHANGED, ExchangeTrigger.PRESENTED, "HUB-R504"),
          ignore(
              ExchangeState.EXCHANGED,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              "exchanged already"));

  /** A hold of customs on a container. */
  public enum HoldState {
    NONE,
    ORDERED,
    CONFIRMED,
    UNCONFIRMED,
    LIFTED,
    LIFTED_EARLY
  }

  /** What moves a hold. */
  public enum HoldTrigger {
    PLACED,
    TERMINAL_CONFIRMED,
    TERMINAL_DID_NOT_CONFIRM,
    LIFTED
  }

  /** Only customs lifts; a lift that overtook its hold ends it before it begins. */
  public static final Machine<HoldState, HoldTrigger> HOLD =
      Machine.of(
          "hold",
          HoldState.class,
          HoldTrigger.class,
          go(HoldState.NONE, HoldTrigger.PLACED, HoldState.ORDERED),
          ignore(HoldState.NONE, HoldTrigger.TERMINAL_CONFIRMED, "no such hold"),
          ignore(HoldState.NONE, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "no such hold"),
          go(HoldState.NONE, HoldTrigger.LIFTED, HoldState.LIFTED_EARLY),
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
          ignore(
              HoldState.LIFTED, HoldTrigger.PLACED, "lifted already; a new hold has a new number"),
          ignore(HoldState.LIFTED, HoldTrigger.TERMINAL_CONFIRMED, "lifted already"),
          ignore(HoldState.LIFTED, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "lifted already"),
          ignore(HoldState.LIFTED, HoldTrigger.LIFTED, "lifted already"),
          go(HoldState.LIFTED_EARLY, HoldTrigger.PLACED, HoldState.LIFTED),
          ignore(HoldState.LIFTED_EARLY, HoldTrigger.TERMINAL_CONFIRMED, "never told"),
          ignore(HoldState.LIFTED_EARLY, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, "never told"),
          ignore(HoldState.LIFTED_EARLY, HoldTrigger.LIFTED, "lifted already"));

  /** A pick-up order. */
  public enum OrderState {
    NONE,
    ISSUED,
    CANCELLED,
    CONSUMED
  }

  /** What moves a pick-up order. */
  public enum OrderTrigger {
    ALL_HALVES_THERE,
    RELEASE_REVOKED,
    GATED_OUT
  }

  /** An order is issued without a human step, recalled with the release, consumed by the gate. */
  public static final Machine<OrderState, OrderTrigger> ORDER =
      Machine.of(
          "pick-up order",
          OrderState.class,
          OrderTrigger.class,
          go(OrderState.NONE, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          ignore(OrderState.NONE, OrderTrigger.RELEASE_REVOKED, "no order stands"),
          go(OrderState.NONE, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          ignore(OrderState.ISSUED, OrderTrigger.ALL_HALVES_THERE, "issued already"),
          go(OrderState.ISSUED, OrderTrigger.RELEASE_REVOKED, OrderState.CANCELLED),
          go(OrderState.ISSUED, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          go(OrderState.CANCELLED, OrderTrigger.ALL_HALVES_THERE, OrderState.ISSUED),
          ignore(OrderState.CANCELLED, OrderTrigger.RELEASE_REVOKED, "cancelled already"),
          go(OrderState.CANCELLED, OrderTrigger.GATED_OUT, OrderState.CONSUMED),
          ignore(OrderState.CONSUMED, OrderTrigger.ALL_HALVES_THERE, "the container has left"),
          ignore(OrderState.CONSUMED, OrderTrigger.RELEASE_REVOKED, "the container has left"),
          ignore(OrderState.CONSUMED, OrderTrigger.GATED_OUT, "the container has left"));

  private Machines() {}

  /** All tables. */
  public static List<Machine<?, ?>> list() {
    return List.of(RELEASE, EXCHANGE, HOLD, ORDER);
  }
}
