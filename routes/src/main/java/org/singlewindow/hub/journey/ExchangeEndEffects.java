package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.DeliveryOrderVoided;
import org.singlewindow.hub.canonical.ExchangeRejected;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrder;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderState;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderTrigger;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;

/**
 * What ends an exchange: a rejection, or a delivery order made void. Both are for the agent that
 * releases the bill; after either the bill may be presented again (SR-15-12; domain review 15).
 */
final class ExchangeEndEffects {

  private ExchangeEndEffects() {}

  static void rejected(ExchangeRejected event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String presenter = event.presenter();
    boolean already = bill.rejected().contains(presenter) && !bill.presenters().contains(presenter);
    Step<ExchangeState> step =
        ExchangeMachine.EXCHANGE.step(bill.exchange(), ExchangeTrigger.REJECTED);
    if (isAnothers(bill, event.header().saidBy(), "HUB-R541", desk) || already) {
      return;
    }
    if (!step.refusal().isEmpty()) {
      String expected =
          bill.deliveryOrderNo().map(no -> "the delivery order " + no + " made void").orElse("");
      desk.refuse(step.refusal(), "billOfLading", event.blNo(), expected);
    } else if (!bill.presenters().contains(presenter)) {
      desk.refuse("HUB-R541", "presenter", presenter, String.join(", ", bill.presenters()));
    } else {
      Set<String> rest = Sets.minus(bill.presenters(), Set.of(presenter));
      desk.put(
          bill.with(
              draft -> {
                draft.presenters = rest;
                draft.rejected = Sets.plus(bill.rejected(), Set.of(presenter));
                draft.exchange = rest.isEmpty() ? step.to() : bill.exchange();
              }));
      BillNotices.tell(
          desk,
          Ids.of("exchange rejected", event.header().eventId()),
          presenter,
          NoticeKind.EXCHANGE_REJECTED,
          event.blNo(),
          Optional.empty(),
          Optional.of(event.reason()));
    }
  }

  static void voided(DeliveryOrderVoided event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String no = event.deliveryOrderNo();
    if (isAnothers(bill, event.header().saidBy(), "HUB-R543", desk)) {
      return;
    }
    DeliveryOrderState state =
        DeliveryOrders.find(bill.orders(), no)
            .map(DeliveryOrder::state)
            .orElse(DeliveryOrderState.NONE);
    Step<DeliveryOrderState> step = DeliveryOrders.MACHINE.step(state, DeliveryOrderTrigger.VOIDED);
    if (!step.refusal().isEmpty()) {
      String expected = bill.deliveryOrderNo().orElse("a delivery order of this bill");
      desk.refuse(step.refusal(), "deliveryOrder", no, expected);
    } else if (step.moves()) {
      end(bill, event.header().saidBy(), event.reason(), desk);
      bill.containerNos().forEach(box -> LateRevocation.alarmWhenGone(box, desk));
    }
  }

  /** The delivery order that stands is void, its holder is told, and the bill is as before. */
  static void end(BillDossier bill, String by, String reason, Situation desk) {
    String holder = bill.exchangedBy().orElseThrow();
    String no = bill.deliveryOrderNo().orElseThrow();
    ExchangeState next =
        ExchangeMachine.EXCHANGE.step(bill.exchange(), ExchangeTrigger.DELIVERY_ORDER_VOIDED).to();
    desk.put(
        bill.with(
            draft -> {
              draft.exchange = next;
              draft.presenters = Sets.minus(bill.presenters(), Set.of(holder));
              draft.exchangedBy = Optional.empty();
              draft.deliveryOrderNo = Optional.empty();
              draft.orders =
                  DeliveryOrders.ended(
                      bill.orders(),
                      DeliveryOrderTrigger.VOIDED,
                      desk.now(),
                      Optional.of(by),
                      Optional.of(reason));
            }));
    BillNotices.tell(
        desk,
        Ids.of("delivery order void", no),
        holder,
        NoticeKind.DELIVERY_ORDER_VOIDED,
        bill.blNo(),
        Optional.of(no),
        Optional.of(reason));
  }

  /** True, and refused, where another agent releases the bill or nobody does yet. */
  private static boolean isAnothers(BillDossier bill, String by, String nobodys, Situation desk) {
    if (bill.releaseAgent().isEmpty()) {
      desk.refuse(nobodys, "billOfLading", bill.blNo(), "a bill you have released");
    } else if (!bill.releaseAgent().get().equals(by)) {
      desk.refuse("HUB-R503", "billOfLading", bill.blNo(), "the agent that released it first");
    }
    return desk.isRefused();
  }
}
