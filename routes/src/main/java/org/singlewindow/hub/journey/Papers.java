package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of a container that one of its moves may need, whatever comes of it. Each has a
 * place of its own, and of two of a kind the later counts, so that they may come in any order.
 *
 * @param leaves what customs lets it leave for, by purpose
 * @param loadOrder the line's order to load it (COPRAR), or that order's end
 * @param wagon the wagon a train's composition has for it
 * @param verified its verified gross mass, told by itself (VERMAS)
 */
public record Papers(
    Map<String, Leave> leaves,
    Optional<LoadOrder> loadOrder,
    Optional<PlannedWagon> wagon,
    Optional<Mass> verified) {

  /** Nothing was said. */
  public static final Papers NONE =
      new Papers(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Customs' word that it may leave. */
  public record Leave(String code, Instant at) {}

  /**
   * A line of the line's load list.
   *
   * @param stands false once it was taken off the list
   */
  public record LoadOrder(String orderNo, boolean stands, Optional<String> bookingNo, Instant at) {}

  /** A place on a train. */
  public record PlannedWagon(String trainNo, String wagonNo, Instant at) {}

  /** A verified mass. */
  public record Mass(BigDecimal kg, Instant at) {}

  /** What was said after the last stay ended. */
  Papers since(Instant left) {
    return new Papers(
        Sets.filter(leaves, leave -> leave.at().isAfter(left)),
        loadOrder.filter(order -> order.at().isAfter(left)),
        wagon.filter(planned -> planned.at().isAfter(left)),
        verified.filter(mass -> mass.at().isAfter(left)));
  }
}
