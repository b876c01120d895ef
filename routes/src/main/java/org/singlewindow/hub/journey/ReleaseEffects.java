package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Machines.ReleaseTrigger;

/** What the requests of the two agents change: the release (放箱, 放货) and the exchange (换单). */
final class ReleaseEffects {

  private ReleaseEffects() {}

  static void ordered(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String agent = event.header().saidBy();
    if (bill.releaseAgent().isPresent() && !bill.releaseAgent().get().equals(agent)) {
      desk.refuse("HUB-R503", "billOfLading", event.blNo(), bill.releaseAgent().get());
    }
    for (String no : event.containerNos()) {
      if (desk.container(no).gatedOutAt().isPresent()) {
        desk.refuse("HUB-R506", "container", no, "a container that is still here");
      }
    }
    if (desk.isRefused()) {
      return;
    }
    Set<String> containerNos = new TreeSet<>(event.containerNos());
    bill = bill.releasedBy(agent, event.line()).withContainers(containerNos);
    desk.match(bill.parked());
    desk.put(bill.withParked(Set.of()));
    containerNos.forEach(no -> onContainer(event, no, desk));
    if (event.kind() == ReleaseKind.CARGO) {
      onCargo(event, desk);
    }
  }

  private static void onContainer(ReleaseOrdered event, String no, Situation desk) {
    ContainerDossier container =
        desk.container(no).onBills(Set.of(event.blNo())).at(event.terminal());
    desk.match(container.parked());
    container = container.withParked(Set.of());
    if (event.kind() == ReleaseKind.CONTAINER) {
      container =
          container.withRelease(
              event.blNo(),
              new ContainerRelease(
                  ReleaseState.GIVEN,
                  event.releaseNo(),
                  event.line(),
                  event.validUntil(),
                  event.freeDays(),
                  event.returnDepot()));
    }
    desk.put(container);
  }

  private static void onCargo(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    ReleaseState next = Machines.RELEASE.step(bill.cargo().state(), ReleaseTrigger.ORDERED).to();
    desk.put(
        bill.withCargo(
            new CargoRelease(next, Optional.of(event.releaseNo()), event.consigneeAgent())));
    for (String presenter : bill.presenters()) {
      if (!Optional.of(presenter).equals(event.consigneeAgent())) {
        refuseLate(event, presenter, desk);
      }
    }
    completeExchange(event.blNo(), desk);
  }

  /** A stranger presented the bill before we knew whom the release names: it is told now. */
  private static void refuseLate(ReleaseOrdered event, String presenter, Situation desk) {
    String id = "notice-" + Ids.of("presented by another", event.blNo(), presenter);
    desk.tell(
        new NotifyParty(
            desk.header(id, presenter, Subject.bill(event.blNo())),
            NoticeKind.REQUEST_REFUSED,
            Optional.of(event.blNo()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("HUB-R505")));
  }

  static void presented(BillOfLadingPresented event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String by = event.header().saidBy();
    Machine.Step<Machines.ExchangeState> step =
        Machines.EXCHANGE.step(bill.exchange(), ExchangeTrigger.PRESENTED);
    Optional<String> named = bill.cargo().consigneeAgent();
    if (named.isPresent() && !named.get().equals(by)) {
      desk.refuse("HUB-R505", "billOfLading", event.blNo(), "the party the cargo release names");
    } else if (!step.refusal().isEmpty()) {
      desk.refuse(step.refusal(), "billOfLading", event.blNo(), bill.deliveryOrderNo().orElse(""));
    } else {
      desk.put(bill.presentedBy(by, step.to()));
      completeExchange(event.blNo(), desk);
    }
  }

  /** Presented by the party the cargo release names: exchanged, and a delivery order is issued. */
  private static void completeExchange(String blNo, Situation desk) {
    BillDossier bill = desk.bill(blNo);
    Optional<String> agent = bill.cargo().consigneeAgent();
    boolean both =
        bill.cargo().state() == ReleaseState.GIVEN
            && agent.isPresent()
            && bill.presenters().contains(agent.get());
    Machine.Step<Machines.ExchangeState> step =
        Machines.EXCHANGE.step(bill.exchange(), ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER);
    if (both && step.moves()) {
      String deliveryOrderNo = "DO" + Ids.of("delivery order", blNo);
      desk.put(bill.exchanged(step.to(), deliveryOrderNo));
      desk.tell(
          new NotifyParty(
              desk.header("notice-" + Ids.of("delivery order", blNo), agent.get(), bill.subject()),
              NoticeKind.DELIVERY_ORDER_ISSUED,
              Optional.of(blNo),
              Optional.empty(),
              Optional.empty(),
              Optional.of(deliveryOrderNo),
              Optional.empty()));
    }
  }

  static void revoked(ReleaseRevoked event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    if (bill.releaseAgent().isPresent()
        && !bill.releaseAgent().get().equals(event.header().saidBy())) {
      desk.refuse("HUB-R503", "billOfLading", event.blNo(), bill.releaseAgent().get());
      return;
    }
    if (event.kind() == ReleaseKind.CARGO) {
      revokeCargo(event, bill, desk);
    } else {
      revokeContainers(event, bill, desk);
    }
  }

  private static void revokeCargo(ReleaseRevoked event, BillDossier bill, Situation desk) {
    Machine.Step<ReleaseState> step =
        Machines.RELEASE.step(bill.cargo().state(), ReleaseTrigger.REVOKED);
    if (!step.refusal().isEmpty()
        || !bill.cargo().releaseNo().equals(Optional.of(event.releaseNo()))) {
      desk.refuse("HUB-R507", "releaseNo", event.releaseNo(), bill.cargo().releaseNo().orElse(""));
      return;
    }
    desk.put(
        bill.withCargo(
            new CargoRelease(step.to(), bill.cargo().releaseNo(), bill.cargo().consigneeAgent())));
    bill.containerNos().forEach(no -> alarmWhenGone(no, desk));
  }

  private static void revokeContainers(ReleaseRevoked event, BillDossier bill, Situation desk) {
    boolean any = false;
    for (String no : bill.containerNos()) {
      ContainerDossier container = desk.container(no);
      ContainerRelease release = container.releases().get(event.blNo());
      if (release != null && release.releaseNo().equals(event.releaseNo())) {
        any = true;
        desk.put(
            container.withRelease(
                event.blNo(),
                new ContainerRelease(
                    Machines.RELEASE.step(release.state(), ReleaseTrigger.REVOKED).to(),
                    release.releaseNo(),
                    release.line(),
                    release.validUntil(),
                    release.freeDays(),
                    release.returnDepot())));
        alarmWhenGone(no, desk);
      }
    }
    if (!any) {
      desk.refuse("HUB-R507", "releaseNo", event.releaseNo(), "a release of this bill");
    }
  }

  /** AN-05: revoked after the container has left. */
  private static void alarmWhenGone(String containerNo, Situation desk) {
    if (desk.container(containerNo).gatedOutAt().isPresent()) {
      desk.alarm("AN-05", Subject.container(containerNo), "HUB-A005");
    }
  }
}
