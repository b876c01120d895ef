package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.CancelWork;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.OrderWork;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.ContainerDossier.Receipt;
import org.singlewindow.hub.journey.WorkMachines.WorkState;
import org.singlewindow.hub.journey.WorkMachines.WorkTrigger;
import org.singlewindow.hub.journey.WorkOrderDossier.Said;

/**
 * The place is told of the work once, and once that it is taken back; whoever ordered is told when
 * it may be done, when the place refuses, and when it is cancelled. A laden import is fetched on
 * its pick-up order: that is the terminal's own, and nothing else is told (domain review, 13).
 */
final class PlaceHearsOfTheWork {

  private PlaceHearsOfTheWork() {}

  static void apply(Subject subject, Set<String> changedBoxes, Situation desk) {
    if (desk.order(subject).request().isEmpty()) {
      return; // not loaded with this box, or never ordered
    }
    for (String no : desk.order(subject).request().get().containerNos()) {
      if (changedBoxes.contains(no)) {
        look(desk.container(no), desk.order(subject), desk);
      }
    }
    tellThePlace(desk.order(subject), desk);
    WorkOrderDossier order = desk.order(subject);
    WorkState next = WorkMachines.WORK_ORDER.step(order.state(), trigger(order)).to();
    desk.put(order.with(draft -> draft.state = next));
    tellWhoOrdered(desk.order(subject), desk);
  }

  /** What its boxes say of it: each box for itself, for not all are on the desk. */
  private static void look(ContainerDossier box, WorkOrderDossier order, Situation desk) {
    String place = order.place().orElse("");
    Optional<java.time.Instant> receipt =
        Optional.ofNullable(box.charges().get(place)).map(Receipt::at);
    boolean ready = AllHalvesIssueThePickupOrder.isNoticed(box, box.order());
    boolean paid = box.dues().nothingIsOpen(place, receipt);
    Set<String> one = Set.of(box.containerNo());
    desk.put(
        order.with(
            draft -> {
              draft.ready = ready ? Sets.plus(order.ready(), one) : Sets.minus(order.ready(), one);
              draft.unpaid =
                  paid ? Sets.minus(order.unpaid(), one) : Sets.plus(order.unpaid(), one);
            }));
  }

  private static WorkTrigger trigger(WorkOrderDossier order) {
    WorkOrderRequested request = order.request().orElseThrow();
    int expected = Math.max(1, request.containerNos().size()); // unnamed: the one the yard gives
    if (!order.moved().isEmpty()) {
      return order.moved().size() >= expected ? WorkTrigger.ALL_IS_DONE : WorkTrigger.SOME_IS_DONE;
    }
    if (order.withdrawn()) {
      boolean ended = order.stopped() || !order.told().contains(order.orderId());
      return ended ? WorkTrigger.STOP_ACKNOWLEDGED : WorkTrigger.TAKEN_BACK;
    }
    if (order.isPickup()) {
      return order.ready().containsAll(request.containerNos())
          ? WorkTrigger.MAY_BEGIN
          : WorkTrigger.NOTHING_SAID_YET;
    }
    if (order.answer().isEmpty()) {
      return order.undelivered() ? WorkTrigger.NOT_DELIVERED : WorkTrigger.NOTHING_SAID_YET;
    }
    if (order.answer().get().answer() == Answer.REFUSED) {
      return WorkTrigger.PLACE_REFUSED;
    }
    return order.unpaid().isEmpty() ? WorkTrigger.MAY_BEGIN : WorkTrigger.PAYMENT_IS_MISSING;
  }

  private static void tellThePlace(WorkOrderDossier order, Situation desk) {
    if (order.isPickup() || order.place().isEmpty()) {
      return;
    }
    boolean told = order.told().contains(order.orderId());
    WorkOrderRequested request = order.request().orElseThrow();
    if (!order.withdrawn()) {
      desk.tellOnce(order, order(order, request, desk));
    } else if (told) {
      desk.tellOnce(
          order,
          new CancelWork(
              desk.header(order.cancelId(), order.place().get(), order.subject()),
              order.orderNo(),
              request.kind(),
              request.containerNos(),
              order.forwarder()));
    }
  }

  private static OrderWork order(
      WorkOrderDossier order, WorkOrderRequested request, Situation desk) {
    return new OrderWork(
        desk.header(order.orderId(), order.place().orElseThrow(), order.subject()),
        order.orderNo(),
        request.kind(),
        request.containerNos(),
        order.forwarder(),
        request.blNo(),
        request.bookingNo(),
        request.plateNo(),
        request.fleet(),
        request.driver(),
        request.from(),
        request.until());
  }

  private static void tellWhoOrdered(WorkOrderDossier order, Situation desk) {
    if (order.state() == WorkState.ISSUED && !order.isPickup()) {
      notice(NoticeKind.WORK_ORDER_ISSUED, Optional.empty(), order, desk);
    } else if (order.state() == WorkState.REJECTED) {
      notice(NoticeKind.WORK_ORDER_REFUSED, reason(order, desk), order, desk);
    } else if (order.state() == WorkState.CANCELLED) {
      notice(NoticeKind.WORK_ORDER_CANCELLED, Optional.empty(), order, desk);
    }
  }

  /** The place's words, unless a stop may be what they speak of: that is for customs to tell. */
  private static Optional<String> reason(WorkOrderDossier order, Situation desk) {
    boolean held =
        order.request().stream()
            .flatMap(one -> one.containerNos().stream())
            .anyMatch(no -> desk.container(no).isHeld());
    return held ? Optional.empty() : order.answer().flatMap(Said::reason);
  }

  private static void notice(
      NoticeKind kind, Optional<String> text, WorkOrderDossier order, Situation desk) {
    WorkOrderRequested request = order.request().orElseThrow();
    String id = "notice-" + Ids.of(kind.name(), order.orderNo());
    desk.tellOnce(
        order,
        new NotifyParty(
            desk.header(id, order.forwarder(), order.subject()),
            kind,
            request.blNo(),
            request.bookingNo(),
            request.containerNos().stream().findFirst(),
            Optional.of(order.orderNo()),
            Optional.of(order.requestNo()),
            text));
  }
}
