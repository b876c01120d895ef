package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.GateOrder.Standing;
import org.singlewindow.hub.journey.GateUse.Announced;
import org.singlewindow.hub.journey.Missing.Half;

/** Pick-up orders (提箱委托) as a gate asks for them: by number, box by box. */
final class PickupOrders {

  private PickupOrders() {}

  /** The pick-up order of this number for this box. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    PickupOrder order = container.order();
    if (order.no().equals(orderNo)) {
      return Optional.of(of(order.no(), standing(order), container, desk));
    }
    return container.told().contains("order-" + orderNo)
        ? Optional.of(of(orderNo, earlier(orderNo, container), container, desk))
        : Optional.empty();
  }

  /** One that was told of and is not the order any more: taken back, or used on an earlier stay. */
  private static Standing earlier(String orderNo, ContainerDossier container) {
    boolean stood =
        Round.of(container.told(), "order-" + orderNo, "cancel-order-" + orderNo).stands();
    return stood ? Standing.USED : Standing.TAKEN_BACK;
  }

  private static Standing standing(PickupOrder order) {
    return switch (order.state()) {
      case ISSUED -> Standing.ACTIVE;
      case SUSPENDED -> Standing.STOPPED;
      case CONSUMED -> Standing.USED;
      case RECALLED, CANCELLED, NONE -> Standing.TAKEN_BACK;
    };
  }

  private static GateOrder of(
      String orderNo, Standing standing, ContainerDossier container, Situation desk) {
    Optional<Instant> until =
        container.releases().values().stream()
            .flatMap(release -> release.validUntil().stream())
            .min(Comparator.naturalOrder());
    Truck truck = container.errands().truckOf(container.order().agent());
    return new GateOrder(
        orderNo,
        container.containerNo(),
        container.terminal(),
        standing,
        truck.from(), // who is late for its window is let through; that is the terminal's matter
        until,
        plate(container),
        truck.fleet(),
        container.isGone() ? List.of() : missing(container, until, desk));
  }

  /** The truck that was named last: by a haulier, or by whoever ordered to fetch the box. */
  private static Optional<String> plate(ContainerDossier container) {
    return Stream.of(
            container.gate().truck(), container.errands().announced(container.order().agent()))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Announced::at).thenComparing(Announced::plateNo))
        .map(Announced::plateNo);
  }

  /** A release that is over is said once, as the end of the order. */
  private static List<Missing> missing(
      ContainerDossier container, Optional<Instant> until, Situation desk) {
    boolean over = until.filter(end -> end.isBefore(desk.now())).isPresent();
    return Guard.missing(Purpose.DELIVER, container, Known.of(container, desk), desk.now()).stream()
        .filter(one -> !over || one.half() != Half.CONTAINER_RELEASE)
        .toList();
  }
}
