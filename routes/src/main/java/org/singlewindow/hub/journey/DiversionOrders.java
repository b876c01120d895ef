package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.GateOrder.Standing;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;

/**
 * Orders for containers that leave to another supervised place, as a gate asks for them (SR-15-44):
 * each container of an order is judged, and used up, for itself.
 */
final class DiversionOrders {

  private DiversionOrders() {}

  /** The order of this number for this box. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    LeavePermit permit = container.permit();
    return permit
        .order()
        .filter(order -> order.orderNo().equals(orderNo))
        .map(order -> of(order, permit, container, desk));
  }

  private static GateOrder of(
      LeaveOrder order, LeavePermit permit, ContainerDossier container, Situation desk) {
    return new GateOrder(
        order.orderNo(),
        container.containerNo(),
        PermitFollowsCustoms.terminal(container, desk),
        standing(permit, container, desk),
        order.from(),
        permit.validUntil(),
        order.plateNo(),
        order.fleet(),
        List.of()); // what is missing is the applicant's and customs' matter, not the driver's
  }

  /** While a hold has recalled it, a gate says that something stops it and not what. */
  private static Standing standing(LeavePermit permit, ContainerDossier container, Situation desk) {
    return switch (permit.state()) {
      case ACTIVATED -> permit.isOver(desk.now()) ? Standing.NOT_ACTIVE : Standing.ACTIVE;
      case NONE, PREPARED, EXPIRED -> Standing.NOT_ACTIVE;
      case RECALLED -> container.isHeld() ? Standing.STOPPED : Standing.TAKEN_BACK;
      case REVOKED -> Standing.TAKEN_BACK;
      case CONSUMED -> Standing.USED;
    };
  }
}
