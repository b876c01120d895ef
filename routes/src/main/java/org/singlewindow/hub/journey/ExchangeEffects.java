package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.Subject;
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
    Step<ExchangeState> step = Machines.EXCHANGE.step(bill.exchange(), ExchangeTrigger.PRESENTED);
    Optional<String> named = bill.cargo().consigneeAgent();
    if (named.isPresent() && !named.get().equals(by)) {
      desk.refuse("HUB-R505", "billOfLading", event.blNo(), "the party the cargo release names");
    } else if (!step.refusal().isEmpty()) {
      desk.refuse(step.refusal(), "billOfLading", event.blNo(), bill.deliveryOrderNo().orElse(""));
    } else if (bill.presenters().contains(by)) {
      desk.refuse("HUB-R509", "billOfLading", event.blNo(), "the cargo release of its agent");
    } else if (hasLeft(bill, desk)) {
      desk.refuse("HUB-R506", "billOfLading", event.blNo(), "a bill whose containers are here");
    } else {
      var presenters = Sets.plus(bill.presenters(), Set.of(by));
      desk.put(
          bill.with(
              draft -> {
                draft.presenters = presenters;
                draft.exchange = step.to();
              }));
      complete(event.blNo(), desk);
    }
  }

  private static boolean hasLeft(BillDossier bill, Situation desk) {
    return !bill.containerNos().isEmpty()
        && bill.containerNos().stream().map(desk::container).allMatch(ContainerDossier::isGone);
  }

  /** The cargo release names its party: whoever else presented is rejected and told. */
  static void released(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    Set<String> right = event.consigneeAgent().map(Set::of).orElse(Set.of());
    Set<String> wrong = Sets.minus(bill.presenters(), right);
    wrong.forEach(presenter -> refuseLate(event, presenter, desk));
    Set<String> presenters = Sets.minus(bill.presenters(), wrong);
    if (presenters.isEmpty()) {
      ExchangeState next =
          Machines.EXCHANGE.step(bill.exchange(), ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER).to();
      desk.put(
          bill.with(
              draft -> {
                draft.presenters = presenters;
                draft.exchange = next;
                draft.exchangedBy = Optional.empty();
                draft.deliveryOrderNo = Optional.empty();
              }));
    } else {
      desk.put(bill.with(draft -> draft.presenters = presenters));
    }
    complete(event.blNo(), desk);
  }

  private static void refuseLate(ReleaseOrdered event, String presenter, Situation desk) {
    String id = "notice-" + Ids.of("presented by another", event.header().eventId(), presenter);
    desk.tell(
        new NotifyParty(
            desk.header(id, presenter, Subject.bill(event.blNo())),
            NoticeKind.REQUEST_REFUSED,
            Optional.of(event.blNo()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("HUB-R505")));
  }

  /** Presented by the party the cargo release names: exchanged, and a delivery order is issued. */
  private static void complete(String blNo, Situation desk) {
    BillDossier bill = desk.bill(blNo);
    Optional<String> agent = bill.cargo().consigneeAgent();
    boolean both =
        bill.cargo().state() == ReleaseState.GIVEN
            && agent.filter(bill.presenters()::contains).isPresent();
    Step<ExchangeState> step =
        Machines.EXCHANGE.step(bill.exchange(), ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER);
    if (!both || !step.moves()) {
      return;
    }
    int version = bill.deliveryOrders() + 1;
    String deliveryOrderNo = "DO" + Ids.of("delivery order", blNo, "" + version);
    desk.put(
        bill.with(
            draft -> {
              draft.exchange = step.to();
              draft.exchangedBy = agent;
              draft.deliveryOrderNo = Optional.of(deliveryOrderNo);
              draft.deliveryOrders = version;
            }));
    desk.tell(
        new NotifyParty(
            desk.header(
                "notice-" + Ids.of("delivery order", deliveryOrderNo), agent.get(), bill.subject()),
            NoticeKind.DELIVERY_ORDER_ISSUED,
            Optional.of(blNo),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(deliveryOrderNo),
            Optional.empty()));
  }
}
