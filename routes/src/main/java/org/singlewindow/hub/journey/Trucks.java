package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The trucks fleets have registered at the port.
 *
 * @param byPlate by plate
 */
public record Trucks(Map<String, Truck> byPlate) {

  /** Nobody has registered any: then no truck is a stranger. */
  public static final Trucks NONE = new Trucks(Map.of());

  /**
   * A truck.
   *
   * @param fleet the haulier it drives for, by party or by name
   * @param tareKg its mass without load, kilograms
   */
  public record Truck(String fleet, Optional<BigDecimal> tareKg) {}

  /** Takes a defensive copy. */
  public Trucks {
    byPlate = Map.copyOf(byPlate);
  }

  /** The truck with this plate. */
  Optional<Truck> find(String plateNo) {
    return Optional.ofNullable(byPlate.get(plateNo));
  }

  /** AN-17: plates are known here, and this is none of them. */
  boolean isStranger(String plateNo) {
    return !byPlate.isEmpty() && !byPlate.containsKey(plateNo);
  }
}
