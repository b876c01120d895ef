package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.WeighingMethod;

/**
 * What was said of a container that one of its moves may need, whatever comes of it. Each has a
 * place of its own, and of two of a kind the later counts, so that they may come in any order.
 *
 * @param leaves what customs lets it leave for, by purpose, where customs named no bill
 * @param loadOrders its lines of load lists (COPRAR), or their end, by who sent the list and
 *     booking
 * @param wagon the wagon a train's composition has for it
 * @param masses its verified gross masses, told by themselves (VERMAS), by booking
 */
public record Papers(
    Map<String, Leave> leaves,
    Map<String, LoadOrder> loadOrders,
    Optional<PlannedWagon> wagon,
    Map<String, Mass> masses) {

  /** Of each kind so many are kept, the latest: a box goes on many bookings in its life. */
  private static final int KEPT_MAX = 8;

  /** Nothing was said. */
  public static final Papers NONE = new Papers(Map.of(), Map.of(), Optional.empty(), Map.of());

  /** One written before load lists and masses were told has none. */
  public Papers {
    loadOrders = loadOrders == null ? Map.of() : loadOrders;
    masses = masses == null ? Map.of() : masses;
  }

  /**
   * Customs' word that it may leave.
   *
   * @param code customs' own code of it
   */
  public record Leave(String code, Instant at) {

    static final Comparator<Leave> LATER =
        Comparator.comparing(Leave::at).thenComparing(Leave::code);
  }

  /**
   * A line of a load list.
   *
   * @param by who sent the list
   * @param stands false once it was taken off the list
   */
  public record LoadOrder(
      String by, String orderNo, boolean stands, Optional<String> bookingNo, Instant at) {

    /** Of two at one instant the one that takes it off. */
    static final Comparator<LoadOrder> LATER =
        Comparator.comparing(LoadOrder::at)
            .thenComparing(LoadOrder::stands, Comparator.reverseOrder())
            .thenComparing(LoadOrder::orderNo);
  }

  /** A place on a train. */
  public record PlannedWagon(String trainNo, String wagonNo, Instant at) {

    static final Comparator<PlannedWagon> LATER =
        Comparator.comparing(PlannedWagon::at)
            .thenComparing(PlannedWagon::trainNo)
            .thenComparing(PlannedWagon::wagonNo);
  }

  /**
   * A verified mass.
   *
   * @param method how it was weighed (SOLAS VI/2)
   * @param weighedAt when it was weighed
   * @param bookingNo the booking it was told for, where one was named
   */
  public record Mass(
      BigDecimal kg,
      Optional<WeighingMethod> method,
      Optional<Instant> weighedAt,
      Optional<String> bookingNo,
      Instant at) {

    static final Comparator<Mass> LATER = Comparator.comparing(Mass::at).thenComparing(Mass::kg);
  }

  Papers with(String purpose, Leave said) {
    var next = Sets.plus(leaves, purpose, later(leaves.get(purpose), said, Leave.LATER));
    return new Papers(next, loadOrders, wagon, masses);
  }

  Papers with(LoadOrder said) {
    String key = said.by() + " " + said.bookingNo().orElse("");
    LoadOrder counts = later(loadOrders.get(key), said, LoadOrder.LATER);
    return new Papers(
        leaves, latest(Sets.plus(loadOrders, key, counts), LoadOrder.LATER), wagon, masses);
  }

  Papers with(PlannedWagon said) {
    PlannedWagon counts = later(wagon.orElse(null), said, PlannedWagon.LATER);
    return new Papers(leaves, loadOrders, Optional.of(counts), masses);
  }

  Papers with(Mass said) {
    String key = said.bookingNo().orElse("");
    Mass counts = later(masses.get(key), said, Mass.LATER);
    return new Papers(
        leaves, loadOrders, wagon, latest(Sets.plus(masses, key, counts), Mass.LATER));
  }

  private static <T> Map<String, T> latest(Map<String, T> all, Comparator<T> order) {
    return all.size() <= KEPT_MAX
        ? all
        : Sets.filter(
            all,
            one ->
                all.values().stream().filter(other -> order.compare(one, other) < 0).count()
                    < KEPT_MAX);
  }

  static <T> T later(T known, T said, Comparator<T> order) {
    return known == null || order.compare(known, said) < 0 ? said : known;
  }

  /** What was said after the last stay ended. */
  Papers since(Instant left) {
    return new Papers(
        Sets.filter(leaves, leave -> leave.at().isAfter(left)),
        Sets.filter(loadOrders, order -> order.at().isAfter(left)),
        wagon.filter(planned -> planned.at().isAfter(left)),
        Sets.filter(masses, mass -> mass.at().isAfter(left)));
  }
}
