package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.GateOrder.Standing;

/**
 * Orders for work (作业委托) as a gate asks for them, by the hub's number or the forwarder's own. The
 * one that fetches a laden import is judged by its pick-up order.
 */
final class WorkOrders {

  private static final Set<WorkKind> INWARDS =
      Set.of(WorkKind.DELIVER_LADEN, WorkKind.RETURN_EMPTY);
  private static final Set<WorkKind> OUTWARDS =
      Set.of(WorkKind.PICKUP_LADEN, WorkKind.PICKUP_EMPTY);

  private WorkOrders() {}

  /** The order for work of this number for this box. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    return orders(container, desk)
        .filter(order -> order.orderNo().equals(orderNo) || order.requestNo().equals(orderNo))
        .filter(order -> names(order, container))
        .findFirst()
        .flatMap(order -> of(order, container, desk));
  }

  /** Those the box remembers, and those the gate's door has found by the number. */
  private static Stream<WorkOrderDossier> orders(ContainerDossier container, Situation desk) {
    Stream<Subject> found =
        desk.event() instanceof GateAsked asked
            ? asked.orderSubjects().stream().filter(subject -> subject.kind() == Subject.Kind.ORDER)
            : Stream.empty();
    return Stream.concat(container.errands().subjects().stream(), found)
        .distinct()
        .map(desk::order);
  }

  private static boolean names(WorkOrderDossier order, ContainerDossier container) {
    return order
        .request()
        .filter(one -> one.containerNos().contains(container.containerNo()))
        .isPresent();
  }

  private static Optional<GateOrder> of(
      WorkOrderDossier order, ContainerDossier container, Situation desk) {
    if (order.isPickup()) {
      return PickupOrders.find(container.order().no(), container, desk);
    }
    WorkOrderRequested request = order.request().orElseThrow();
    return Optional.of(
        new GateOrder(
            order.orderNo(),
            container.containerNo(),
            order.place(),
            isTheWay(request.kind(), desk) ? standing(order, container) : Standing.NOT_ACTIVE,
            request.from(),
            Optional.empty(),
            request.plateNo(),
            request.fleet(),
            List.of()));
  }

  /** What is to come in does not go out on the same order. */
  private static boolean isTheWay(WorkKind kind, Situation desk) {
    boolean in = desk.event() instanceof GateAsked asked && asked.direction() == GateDirection.IN;
    return in ? !OUTWARDS.contains(kind) || kind == WorkKind.PICKUP_EMPTY : !INWARDS.contains(kind);
  }

  private static Standing standing(WorkOrderDossier order, ContainerDossier container) {
    if (order.moved().contains(container.containerNo())) {
      return Standing.USED;
    }
    return switch (order.state()) {
      case ISSUED, IN_PROGRESS -> Standing.ACTIVE;
      case DONE -> Standing.USED;
      case REJECTED, CANCELLING, CANCELLED -> Standing.TAKEN_BACK;
      case NONE, SUBMITTED, ACCEPTED, FAILED -> Standing.NOT_ACTIVE;
    };
  }
}
