package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Machines.OrderTrigger;
import org.singlewindow.hub.journey.Missing.Half;

/**
 * When nothing is missing any more the pick-up order is issued, with no human step (SR-15-02); it
 * stands at the terminal only as long as nothing is missing. A hold recalls it in silence, so that
 * a selection is not given away; a release taken back recalls it, the agent is told at once, and it
 * is cancelled when the terminal has acknowledged the stop (domain review, 9).
 */
final class AllHalvesIssueThePickupOrder implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    List<BillDossier> bills = Concerned.bills(container, desk);
    List<Missing> missing =
        Guard.missing(Purpose.DELIVER, container, Known.of(container, desk), desk.now());
    Step<OrderState> step = Machines.ORDER.step(container.order().state(), trigger(missing));
    PickupOrder order = container.order();
    if (step.moves()) {
      order =
          isNew(order.state(), step.to())
              ? drawUp(container, step.to(), desk)
              : order.moved(step.to());
      desk.put(container.withOrder(order));
    }
    if (!order.no().isEmpty() && order.state() != OrderState.CONSUMED) {
      tell(container, order, bills, desk);
      cancelWhenStopped(desk.container(container.containerNo()), desk);
    }
  }

  /** A recall the terminal has acknowledged, or an order it was never given. */
  private static void cancelWhenStopped(ContainerDossier container, Situation desk) {
    PickupOrder order = container.order();
    String endedBy = round(container, order).endedBy();
    if (endedBy.isEmpty() || order.stops().contains(endedBy)) {
      Step<OrderState> step = Machines.ORDER.step(order.state(), OrderTrigger.STOP_ACKNOWLEDGED);
      desk.put(container.withOrder(order.moved(step.to())));
    }
  }

  private static Round round(ContainerDossier container, PickupOrder order) {
    return Round.of(container.told(), "order-" + order.no(), "cancel-order-" + order.no());
  }

  /** The terminal has stopped an order it was given. */
  static void stopped(CancelPickupOrder recall, Situation desk) {
    ContainerDossier container = desk.container(recall.containerNo());
    PickupOrder order = container.order();
    if (order.no().equals(recall.orderNo())) {
      desk.put(container.withOrder(order.stopped(recall.header().instructionId())));
    }
  }

  private static OrderTrigger trigger(List<Missing> missing) {
    if (missing.isEmpty()) {
      return OrderTrigger.ALL_HALVES_THERE;
    }
    return missing.stream().allMatch(one -> one.half() == Half.HOLD_LIFT)
        ? OrderTrigger.ONLY_A_HOLD_STOPS
        : OrderTrigger.A_HALF_IS_MISSING;
  }

  private static boolean isNew(OrderState from, OrderState to) {
    boolean none =
        from == OrderState.NONE || from == OrderState.CANCELLED || from == OrderState.RECALLED;
    return none && (to == OrderState.ISSUED || to == OrderState.SUSPENDED);
  }

  private static PickupOrder drawUp(ContainerDossier container, OrderState state, Situation desk) {
    int version = container.order().version() + 1;
    String orderNo =
        "PU" + Ids.of(container.containerNo(), container.blNos().toString(), "" + version);
    return PickupOrder.drawnUp(
        state, orderNo, version, Concerned.consigneeAgent(container, desk).orElseThrow());
  }

  private static void tell(
      ContainerDossier container, PickupOrder order, List<BillDossier> bills, Situation desk) {
    boolean stands = order.state() == OrderState.ISSUED;
    String terminal = container.terminal().orElseThrow();
    Truck truck = container.errands().truckOf(order.agent());
    boolean stood = round(container, order).stands();
    desk.keep(
        container.containerNo(),
        "order-" + order.no(),
        "cancel-order-" + order.no(),
        stands,
        id -> issue(id, container, order, truck, bills, terminal, desk),
        id ->
            new CancelPickupOrder(
                desk.header(id, terminal, container.subject()),
                order.no(),
                container.containerNo(),
                order.agent()));
    if (stands && !truck.equals(order.truck())) {
      tellTheTruck(container, order.fetchedBy(truck), stood, bills, desk);
    }
    desk.keep(
        container.containerNo(),
        "notice-" + Ids.of(NoticeKind.PICKUP_ORDER_ISSUED.name(), order.no()),
        "notice-" + Ids.of(NoticeKind.PICKUP_ORDER_CANCELLED.name(), order.no()),
        // a suspended order is none of the agent's business: it learns neither more nor less
        stands || (order.state() == OrderState.SUSPENDED && isNoticed(container, order)),
        id -> notice(id, NoticeKind.PICKUP_ORDER_ISSUED, container, order, desk),
        id -> notice(id, NoticeKind.PICKUP_ORDER_CANCELLED, container, order, desk));
  }

  /** Another truck, or one that was not known before: the order is told again with it. */
  private static void tellTheTruck(
      ContainerDossier container,
      PickupOrder order,
      boolean stood,
      List<BillDossier> bills,
      Situation desk) {
    desk.put(desk.container(container.containerNo()).withOrder(order));
    if (stood) {
      String terminal = container.terminal().orElseThrow();
      String id = "truck-" + order.no() + "-" + order.changes();
      desk.tellOnce(
          container.containerNo(),
          issue(id, container, order, order.truck(), bills, terminal, desk));
    }
  }

  /** True when the agent knows this order and has not been told that it ended. */
  static boolean isNoticed(ContainerDossier container, PickupOrder order) {
    return Round.of(
            container.told(),
            "notice-" + Ids.of(NoticeKind.PICKUP_ORDER_ISSUED.name(), order.no()),
            "notice-" + Ids.of(NoticeKind.PICKUP_ORDER_CANCELLED.name(), order.no()))
        .stands();
  }

  private static Instruction issue(
      String id,
      ContainerDossier container,
      PickupOrder order,
      Truck truck,
      List<BillDossier> bills,
      String terminal,
      Situation desk) {
    Optional<Instant> validUntil =
        container.releases().values().stream()
            .flatMap(release -> release.validUntil().stream())
            .min(Comparator.naturalOrder());
    return new IssuePickupOrder(
        desk.header(id, terminal, container.subject()),
        order.no(),
        container.containerNo(),
        List.copyOf(container.blNos()),
        deliveryOrderNo(bills),
        releaseNo(container, bills),
        order.agent(),
        validUntil,
        truck.plateNo(),
        truck.fleet(),
        truck.driver(),
        truck.from(),
        truck.until(),
        id.startsWith("truck-") ? Optional.of(true) : Optional.empty());
  }

  /** Of a bill that names the consignee: a house bill, where there are any. */
  private static String deliveryOrderNo(List<BillDossier> bills) {
    return bills.stream()
        .filter(bill -> !bill.house().isMaster())
        .flatMap(bill -> bill.deliveryOrderNo().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String releaseNo(ContainerDossier container, List<BillDossier> bills) {
    return bills.stream()
        .map(bill -> container.releases().get(bill.blNo()))
        .filter(release -> release != null)
        .findFirst()
        .orElseThrow()
        .releaseNo();
  }

  private static Instruction notice(
      String id, NoticeKind kind, ContainerDossier container, PickupOrder order, Situation desk) {
    return new NotifyParty(
        desk.header(id, order.agent(), container.subject()),
        kind,
        container.blNos().stream().findFirst(),
        Optional.empty(),
        Optional.of(container.containerNo()),
        Optional.of(order.no()),
        Optional.empty(),
        Optional.empty());
  }
}
