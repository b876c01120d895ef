package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/**
 * Who comes with which truck, and when, as far as it is known: often the plate is known only at the
 * gate, and fleet, driver and window stand in for it (domain review, 10).
 *
 * @param plateNo number plate
 * @param fleet haulier
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 */
public record Truck(
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Nothing is known. */
  public static final Truck NONE =
      new Truck(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Truck of(WorkOrderRequested order) {
    return new Truck(order.plateNo(), order.fleet(), order.driver(), order.from(), order.until());
  }
}
