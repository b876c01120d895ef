package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;

/**
 * What gates did with the orders of a container during this stay, and which truck was announced for
 * it. An order in many boxes is used up box by box (domain review 10), so it is kept with each.
 *
 * @param answered the latest answer LIFT, by way and order number: the order is in use
 * @param lifted the barrier that went up first, by way and order number: the order is used up
 * @param truck the truck that was announced to fetch or bring it
 */
public record GateUse(
    Map<String, Use> answered, Map<String, Use> lifted, Optional<Announced> truck) {

  /** No gate has seen it. */
  public static final GateUse NONE = new GateUse(Map.of(), Map.of(), Optional.empty());

  private static final Comparator<Use> EARLIER =
      Comparator.comparing(Use::at).thenComparing(Use::gate).thenComparing(Use::requestNo);

  /**
   * One use of an order.
   *
   * @param gate the gate's party
   * @param requestNo its own number of the request
   * @param at when it was answered, or when the barrier went up
   */
  public record Use(String gate, String requestNo, Instant at) {

    /** True when it belongs to the passage that is judged. */
    boolean isOf(String gateParty, String request) {
      return gate.equals(gateParty) && requestNo.equals(request);
    }

    Subject passage() {
      return Subject.passage(gate, requestNo);
    }
  }

  /**
   * A truck that was announced (COPINO).
   *
   * @param plateNo its plate
   * @param at when that was said; the latest word counts
   */
  public record Announced(String plateNo, Instant at) {}

  /**
   * An order is good for one passage each way: a truck comes in to fetch on the order on which it
   * leaves, and a box that is moved leaves one gate and enters another.
   */
  static String key(GateDirection direction, String orderNo) {
    return direction.name() + " " + orderNo;
  }

  /** Answered LIFT: judged when it was asked, so the latest counts. */
  GateUse withAnswer(String key, Use use) {
    return new GateUse(Sets.plus(answered, key, use), lifted, truck);
  }

  /** The barrier went up: a fact; the first use of an order counts, in whatever order they come. */
  GateUse withLift(String key, Use use) {
    Use before = lifted.get(key);
    boolean counts = before == null || EARLIER.compare(use, before) < 0;
    return counts ? new GateUse(answered, Sets.plus(lifted, key, use), truck) : this;
  }

  /** The latest announcement counts, in whatever order they come. */
  GateUse withTruck(Announced said) {
    Comparator<Announced> later =
        Comparator.comparing(Announced::at).thenComparing(Announced::plateNo);
    boolean counts = truck.map(before -> later.compare(before, said) < 0).orElse(true);
    return counts ? new GateUse(answered, lifted, Optional.of(said)) : this;
  }

  /** The passages in which its orders were used. */
  Set<Subject> passages() {
    Set<Subject> passages = new TreeSet<>();
    Stream.concat(answered.values().stream(), lifted.values().stream())
        .forEach(use -> passages.add(use.passage()));
    return passages;
  }
}
