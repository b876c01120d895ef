package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingKind;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.journey.BillDossier.Presentation;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrder;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderState;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderTrigger;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * The exchange of a bill of lading for a delivery order (换单), in whichever order its halves come.
 */
final class ExchangeEffects {

  private ExchangeEffects() {}

  static void presented(BillOfLadingPresented event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String by = event.header().saidBy();
    Step<ExchangeState> step =
        ExchangeMachine.EXCHANGE.step(bill.exchange(), ExchangeTrigger.PRESENTED);
    Optional<String> named = bill.cargo().consigneeAgent();
    if (named.isPresent() && !named.get().equals(by)) {
      desk.refuse("HUB-R505", "billOfLading", event.blNo(), "the party the cargo release names");
    } else if (!step.refusal().isEmpty()) {
      desk.refuse(step.refusal(), "billOfLading", event.blNo(), bill.deliveryOrderNo().orElse(""));
    } else if (isGivenUpOtherwise(bill, event.kind())) {
      desk.refuse("HUB-R545", "kind", event.kind().name(), bill.kind().orElseThrow().name());
    } else if (bill.presenters().contains(by)) {
      desk.refuse("HUB-R509", "billOfLading", event.blNo(), "the cargo release of its agent");
    } else if (hasLeft(bill, desk)) {
      desk.refuse("HUB-R506", "billOfLading", event.blNo(), "a bill whose containers are here");
    } else {
      Presentation said =
          new Presentation(event.kind(), event.surrenderNo(), event.header().occurredAt());
      desk.put(
          bill.with(
              draft -> {
                draft.presenters = Sets.plus(bill.presenters(), Set.of(by));
                draft.presentations = Sets.plus(bill.presentations(), by, said);
                draft.rejected = Sets.minus(bill.rejected(), Set.of(by));
                draft.exchange = step.to();
              }));
      complete(event.blNo(), ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER, desk);
    }
  }

  /** True where its release agent said how the bill is given up, and this is another way. */
  private static boolean isGivenUpOtherwise(BillDossier bill, BillOfLadingKind kind) {
    return bill.kind().filter(said -> said != kind).isPresent();
  }

  /** What was distributed at a freight station is given out there, after its box has left. */
  private static boolean hasLeft(BillDossier bill, Situation desk) {
    return !bill.containerNos().isEmpty()
        && !bill.house().isDistributed()
        && bill.containerNos().stream().map(desk::container).allMatch(ContainerDossier::isGone);
  }

  /**
   * The cargo release names its party, and may say how the bill is given up: whoever else presented
   * it, or presented something else, is rejected and told. A sea waybill needs no presentation.
   */
  static void released(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    bill.presenters().stream()
        .filter(one -> event.consigneeAgent().filter(one::equals).isEmpty())
        .forEach(one -> dismiss(event, one, "HUB-R505", desk));
    if (bill.exchange() != ExchangeState.EXCHANGED) {
      desk.bill(event.blNo()).presenters().stream()
          .filter(one -> presentedOtherwise(bill, one))
          .forEach(one -> dismiss(event, one, "HUB-R545", desk));
    }
    if (desk.bill(event.blNo()).presenters().isEmpty()) {
      nobodyHasPresented(event, desk);
    }
    boolean waybill = bill.kind().filter(BillOfLadingKind.SEA_WAYBILL::equals).isPresent();
    complete(
        event.blNo(),
        waybill
            ? ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL
            : ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
        desk);
  }

  private static boolean presentedOtherwise(BillDossier bill, String presenter) {
    return Optional.ofNullable(bill.presentations().get(presenter))
        .filter(said -> isGivenUpOtherwise(bill, said.kind()))
        .isPresent();
  }

  private static void dismiss(ReleaseOrdered event, String presenter, String code, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    desk.put(
        bill.with(draft -> draft.presenters = Sets.minus(bill.presenters(), Set.of(presenter))));
    if (bill.exchangedBy().filter(presenter::equals).isPresent()) {
      return; // it holds a delivery order, and hears that this has ended
    }
    BillNotices.tell(
        desk,
        Ids.of("presented by another", event.header().eventId(), presenter),
        presenter,
        NoticeKind.REQUEST_REFUSED,
        event.blNo(),
        Optional.empty(),
        Optional.of(code));
  }

  private static void nobodyHasPresented(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    boolean holdsAnother =
        bill.exchangedBy().isPresent() && !bill.exchangedBy().equals(event.consigneeAgent());
    if (bill.exchange() == ExchangeState.EXCHANGED && !holdsAnother) {
      return; // exchanged on a waybill, which nobody presents
    }
    if (bill.exchange() == ExchangeState.EXCHANGED) {
      ExchangeEndEffects.end(
          bill, event.header().saidBy(), "the goods are released to another party", desk);
    }
    ExchangeState next =
        ExchangeMachine.EXCHANGE
            .step(bill.exchange(), ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER)
            .to();
    desk.put(desk.bill(event.blNo()).with(draft -> draft.exchange = next));
  }

  /** Presented by the party the cargo release names: exchanged, and a delivery order is issued. */
  private static void complete(String blNo, ExchangeTrigger trigger, Situation desk) {
    BillDossier bill = desk.bill(blNo);
    Optional<String> agent = bill.cargo().consigneeAgent();
    boolean both =
        bill.cargo().state() == ReleaseState.GIVEN
            && agent.isPresent()
            && (trigger == ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL
                || bill.presenters().contains(agent.get()));
    Step<ExchangeState> step = ExchangeMachine.EXCHANGE.step(bill.exchange(), trigger);
    if (both && step.moves()) {
      issue(bill, agent.get(), step.to(), desk);
    }
  }

  private static void issue(BillDossier bill, String agent, ExchangeState next, Situation desk) {
    int version = bill.deliveryOrders() + 1;
    String no = "DO" + Ids.of("delivery order", bill.blNo(), "" + version);
    DeliveryOrder order =
        new DeliveryOrder(
            no,
            version,
            DeliveryOrders.MACHINE.step(bill.deliveryOrder(), DeliveryOrderTrigger.EXCHANGED).to(),
            bill.releaseAgent().orElse(""),
            agent,
            desk.now(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (order.state() != DeliveryOrderState.ISSUED) {
      return; // the goods were delivered on another
    }
    desk.put(
        bill.with(
            draft -> {
              draft.exchange = next;
              draft.exchangedBy = Optional.of(agent);
              draft.deliveryOrderNo = Optional.of(no);
              draft.deliveryOrders = version;
              draft.orders = DeliveryOrders.plus(bill.orders(), order);
            }));
    BillNotices.tell(
        desk,
        Ids.of("delivery order", no),
        agent,
        NoticeKind.DELIVERY_ORDER_ISSUED,
        bill.blNo(),
        Optional.of(no),
        Optional.empty());
  }
}
