package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.journey.Machines.OrderState;

/**
 * The pick-up order.
 *
 * @param no its number; empty before the first
 * @param version counts the orders drawn up for this container
 * @param agent whom it lets fetch the container; empty before the first
 * @param truck what the terminal was told of the truck
 * @param changes counts how often that was changed
 * @param stops ids of recalls the terminal has acknowledged
 */
public record PickupOrder(
    OrderState state,
    String no,
    int version,
    String agent,
    Truck truck,
    int changes,
    Set<String> stops) {

  /** An order written before trucks were told has none. */
  public PickupOrder {
    truck = truck == null ? Truck.NONE : truck;
    stops = stops == null ? Set.of() : stops;
  }

  /** One that was told to nobody yet. */
  static PickupOrder drawnUp(OrderState state, String no, int version, String agent) {
    return new PickupOrder(state, no, version, agent, Truck.NONE, 0, Set.of());
  }

  PickupOrder moved(OrderState next) {
    return new PickupOrder(next, no, version, agent, truck, changes, stops);
  }

  PickupOrder fetchedBy(Truck next) {
    return new PickupOrder(state, no, version, agent, next, changes + 1, stops);
  }

  PickupOrder stopped(String instructionId) {
    return new PickupOrder(
        state, no, version, agent, truck, changes, Sets.plus(stops, Set.of(instructionId)));
  }
}
