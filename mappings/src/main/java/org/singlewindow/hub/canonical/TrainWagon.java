package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A wagon of a train and the containers on it.
 *
 * @param position its place in the train, from 1
 * @param wagonNo number of the wagon
 * @param containerNos container numbers
 * @param grossKg gross mass, kilograms
 */
public record TrainWagon(
    int position, String wagonNo, List<String> containerNos, Optional<BigDecimal> grossKg) {

  /** Takes defensive copies. */
  public TrainWagon {
    containerNos = List.copyOf(containerNos);
  }
}
