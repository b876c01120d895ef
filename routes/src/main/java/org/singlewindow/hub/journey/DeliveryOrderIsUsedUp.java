package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrder;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderTrigger;

/** When the last container of a bill has left to its consignee, its delivery order is used up. */
final class DeliveryOrderIsUsedUp implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    if (!container.isGone()) {
      return;
    }
    for (BillDossier bill : Concerned.bills(container, desk)) {
      boolean all =
          !bill.house().isDistributed()
              && bill.containerNos().stream()
                  .map(desk::container)
                  .allMatch(box -> box.isGone() || !box.blNos().contains(bill.blNo()));
      if (all) {
        List<DeliveryOrder> orders =
            DeliveryOrders.ended(
                bill.orders(),
                DeliveryOrderTrigger.ALL_CONTAINERS_LEFT,
                container.gatedOutAt().orElseThrow(),
                Optional.empty(),
                Optional.empty());
        desk.put(bill.with(draft -> draft.orders = orders));
      }
    }
  }
}
