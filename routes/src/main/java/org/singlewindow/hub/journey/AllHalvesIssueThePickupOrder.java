package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.ContainerDossier.Order;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Machines.OrderTrigger;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * When nothing is missing any more the pick-up order is issued, with no human step (SR-15-02); when
 * a release is taken back before the container left, the order is recalled.
 */
final class AllHalvesIssueThePickupOrder implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> agent = desk.consigneeAgent(container);
    Optional<String> terminal = container.terminal();
    if (agent.isEmpty() || terminal.isEmpty()) {
      return;
    }
    List<BillDossier> bills = desk.billsOf(container);
    boolean complete = Delivery.missing(container, bills, desk.customs()).isEmpty();
    OrderState state = container.order().state();
    if (complete && Machines.ORDER.step(state, OrderTrigger.ALL_HALVES_THERE).moves()) {
      issue(container, bills, agent.get(), terminal.get(), desk);
    } else if (isRevoked(container, bills)
        && Machines.ORDER.step(state, OrderTrigger.RELEASE_REVOKED).moves()) {
      recall(container, agent.get(), terminal.get(), desk);
    }
  }

  private static boolean isRevoked(ContainerDossier container, List<BillDossier> bills) {
    return container.releases().values().stream()
            .anyMatch(release -> release.state() == ReleaseState.REVOKED)
        || bills.stream().anyMatch(bill -> bill.cargo().state() == ReleaseState.REVOKED);
  }

  private static void issue(
      ContainerDossier container,
      List<BillDossier> bills,
      String agent,
      String terminal,
      Situation desk) {
    int version = container.order().version() + 1;
    String no = container.containerNo();
    String orderNo = "PU" + Ids.of(no, container.blNos().toString(), "" + version);
    Optional<Instant> validUntil =
        container.releases().values().stream()
            .flatMap(release -> release.validUntil().stream())
            .min(Comparator.naturalOrder());
    desk.put(container.withOrder(new Order(OrderState.ISSUED, orderNo, version)));
    desk.tellOnce(
        no,
        new IssuePickupOrder(
            desk.header("order-" + orderNo, terminal, container.subject()),
            orderNo,
            no,
            List.copyOf(container.blNos()),
            bills.get(0).deliveryOrderNo().orElseThrow(),
            container.releases().get(bills.get(0).blNo()).releaseNo(),
            agent,
            validUntil));
    notify(container, NoticeKind.PICKUP_ORDER_ISSUED, orderNo, agent, desk);
  }

  private static void recall(
      ContainerDossier container, String agent, String terminal, Situation desk) {
    Order order = container.order();
    desk.put(container.withOrder(new Order(OrderState.CANCELLED, order.no(), order.version())));
    desk.tellOnce(
        container.containerNo(),
        new CancelPickupOrder(
            desk.header("cancel-order-" + order.no(), terminal, container.subject()),
            order.no(),
            container.containerNo(),
            agent));
    notify(container, NoticeKind.PICKUP_ORDER_CANCELLED, order.no(), agent, desk);
  }

  private static void notify(
      ContainerDossier container, NoticeKind kind, String orderNo, String agent, Situation desk) {
    desk.tellOnce(
        container.containerNo(),
        new NotifyParty(
            desk.header("notice-" + Ids.of(kind.name(), orderNo), agent, container.subject()),
            kind,
            container.blNos().stream().findFirst(),
            Optional.of(container.containerNo()),
            Optional.of(orderNo),
            Optional.empty(),
            Optional.empty()));
  }
}
