package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Set;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/** What can be said of an order for work from itself alone. */
final class WorkCheck {

  private static final Set<Role> PLACES =
      Set.of(Role.TERMINAL, Role.YARD, Role.DEPOT, Role.INSPECTION_AREA, Role.SUPERVISED_SITE);

  private WorkCheck() {}

  static void check(WorkOrderRequested order, Parties parties, List<Refusal> findings) {
    boolean unnamed = order.kind() == WorkKind.PICKUP_EMPTY && order.bookingNo().isPresent();
    if (order.containerNos().isEmpty() && !unnamed) {
      findings.add(new Refusal("HUB-R561", "container", "", "a container number"));
    }
    if (order.place().filter(one -> !isPlace(one, parties)).isPresent()) {
      findings.add(
          new Refusal("HUB-R511", "place", order.place().get(), "a registered terminal or yard"));
    }
    boolean byTruck = order.kind() != WorkKind.MOVE && order.kind() != WorkKind.TRANSLOAD;
    if (byTruck && Truck.of(order).equals(Truck.NONE)) {
      findings.add(new Refusal("HUB-R562", "plateNo", "", "a plate, or fleet, driver or window"));
    }
    if (isUpsideDown(order)) {
      findings.add(
          new Refusal("HUB-R563", "until", order.until().get().toString(), "after its begin"));
    }
  }

  private static boolean isPlace(String party, Parties parties) {
    return PLACES.stream().anyMatch(role -> parties.has(party, role));
  }

  private static boolean isUpsideDown(WorkOrderRequested order) {
    return order.from().isPresent()
        && order.until().filter(end -> end.isBefore(order.from().get())).isPresent();
  }
}
