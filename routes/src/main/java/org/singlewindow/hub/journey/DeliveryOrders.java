package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Delivery orders (提货单) of one bill: of several at most one stands, and none is ever forgotten
 * (SR-15-12; domain review 15).
 */
public final class DeliveryOrders {

  /** How a delivery order stands. */
  public enum DeliveryOrderState {
    NONE,
    ISSUED,
    VOID,
    DELIVERED
  }

  /** What moves a delivery order. */
  public enum DeliveryOrderTrigger {
    EXCHANGED,
    @Request
    VOIDED,
    ALL_CONTAINERS_LEFT
  }

  /**
   * It is issued by the exchange and used up when the last container has left; until then its
   * issuer may make it void, and the next has another number.
   */
  static final Machine<DeliveryOrderState, DeliveryOrderTrigger> MACHINE =
      Machine.of(
          "delivery order",
          DeliveryOrderState.class,
          DeliveryOrderTrigger.class,
          go(DeliveryOrderState.NONE, DeliveryOrderTrigger.EXCHANGED, DeliveryOrderState.ISSUED),
          refuse(DeliveryOrderState.NONE, DeliveryOrderTrigger.VOIDED, "HUB-R543"),
          ignore(
              DeliveryOrderState.NONE,
              DeliveryOrderTrigger.ALL_CONTAINERS_LEFT,
              "they left without one"),
          ignore(DeliveryOrderState.ISSUED, DeliveryOrderTrigger.EXCHANGED, "issued already"),
          go(DeliveryOrderState.ISSUED, DeliveryOrderTrigger.VOIDED, DeliveryOrderState.VOID),
          go(
              DeliveryOrderState.ISSUED,
              DeliveryOrderTrigger.ALL_CONTAINERS_LEFT,
              DeliveryOrderState.DELIVERED),
          go(DeliveryOrderState.VOID, DeliveryOrderTrigger.EXCHANGED, DeliveryOrderState.ISSUED),
          ignore(DeliveryOrderState.VOID, DeliveryOrderTrigger.VOIDED, "void already"),
          ignore(
              DeliveryOrderState.VOID,
              DeliveryOrderTrigger.ALL_CONTAINERS_LEFT,
              "they left without one"),
          ignore(DeliveryOrderState.DELIVERED, DeliveryOrderTrigger.EXCHANGED, "used up"),
          refuse(DeliveryOrderState.DELIVERED, DeliveryOrderTrigger.VOIDED, "HUB-R544"),
          ignore(
              DeliveryOrderState.DELIVERED,
              DeliveryOrderTrigger.ALL_CONTAINERS_LEFT,
              "used up already"));

  private DeliveryOrders() {}

  /**
   * One delivery order and its trace.
   *
   * @param no its number
   * @param version counts those of its bill, from 1
   * @param issuer the agent that released the goods
   * @param holder whom it names
   * @param endedAt when it was made void, or used up
   * @param endedBy who made it void
   * @param reason why it was made void
   */
  public record DeliveryOrder(
      String no,
      int version,
      DeliveryOrderState state,
      String issuer,
      String holder,
      Instant issuedAt,
      Optional<Instant> endedAt,
      Optional<String> endedBy,
      Optional<String> reason) {

    DeliveryOrder ended(
        DeliveryOrderState next, Instant when, Optional<String> who, Optional<String> why) {
      return new DeliveryOrder(
          no, version, next, issuer, holder, issuedAt, Optional.of(when), who, why);
    }
  }

  /** How the latest of them stands. */
  static DeliveryOrderState state(List<DeliveryOrder> orders) {
    return orders.isEmpty() ? DeliveryOrderState.NONE : orders.get(orders.size() - 1).state();
  }

  /** The one with this number. */
  static Optional<DeliveryOrder> find(List<DeliveryOrder> orders, String no) {
    return orders.stream().filter(order -> order.no().equals(no)).findFirst();
  }

  /** With one more. */
  static List<DeliveryOrder> plus(List<DeliveryOrder> orders, DeliveryOrder one) {
    return Stream.concat(orders.stream(), Stream.of(one)).toList();
  }

  /** With the latest ended, where this trigger ends it. */
  static List<DeliveryOrder> ended(
      List<DeliveryOrder> orders,
      DeliveryOrderTrigger trigger,
      Instant when,
      Optional<String> who,
      Optional<String> why) {
    Machine.Step<DeliveryOrderState> step = MACHINE.step(state(orders), trigger);
    if (orders.isEmpty() || !step.moves()) {
      return orders;
    }
    int last = orders.size() - 1;
    return plus(orders.subList(0, last), orders.get(last).ended(step.to(), when, who, why));
  }
}
