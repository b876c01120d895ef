package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.journey.GateUse.Announced;

/**
 * The work that was ordered with a container and is not done yet (作业委托).
 *
 * @param orders by number of the order's subject
 */
public record Errands(Map<String, Errand> orders) {

  /** Nothing was ordered. */
  public static final Errands NONE = new Errands(Map.of());

  /** Takes defensive copies. */
  public Errands {
    orders = Sets.filter(orders, any -> true);
  }

  /**
   * One order for work, as its container remembers it.
   *
   * @param kind the work
   * @param forwarder who ordered
   * @param truck what is known of the truck
   * @param at when it was ordered
   */
  public record Errand(WorkKind kind, String forwarder, Truck truck, Instant at) {}

  Errands with(Subject order, Errand errand) {
    return new Errands(Sets.plus(orders, order.no(), errand));
  }

  Errands without(Subject order) {
    return new Errands(Sets.without(orders, order.no()));
  }

  /** Those that outlast a stay: who fetched a box brings it back empty. */
  Errands afterTheGate() {
    return new Errands(Sets.filter(orders, one -> one.kind() != WorkKind.PICKUP_LADEN));
  }

  /** The orders themselves. */
  Set<Subject> subjects() {
    return orders.keySet().stream()
        .map(key -> new Subject(Subject.Kind.ORDER, key))
        .collect(Collectors.toSet());
  }

  /** The truck the party that may fetch the container said last. */
  Truck truckOf(String agent) {
    return pickup(agent).map(Errand::truck).orElse(Truck.NONE);
  }

  /** The plate it named, and when. */
  Optional<Announced> announced(String agent) {
    return pickup(agent)
        .flatMap(one -> one.truck().plateNo().map(plate -> new Announced(plate, one.at())));
  }

  private Optional<Errand> pickup(String agent) {
    return orders.entrySet().stream()
        .filter(one -> one.getValue().kind() == WorkKind.PICKUP_LADEN)
        .filter(one -> one.getValue().forwarder().equals(agent))
        .max(
            Comparator.comparing((Map.Entry<String, Errand> one) -> one.getValue().at())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }
}
