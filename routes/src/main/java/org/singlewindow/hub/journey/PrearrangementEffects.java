package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.PickupPrearranged;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;

/**
 * What a pick-up ordered in advance changes (预办提重委托, SR-15-41): each container gets its order,
 * inactive until customs permits it to leave.
 */
final class PrearrangementEffects {

  private PrearrangementEffects() {}

  static void prearranged(PickupPrearranged event, Situation desk) {
    DiversionDossier diversion = desk.diversion(event.diversionNo());
    refuse(event, diversion, desk);
    if (desk.isRefused()) {
      return;
    }
    LeaveOrder order = order(event);
    for (String no : event.containerNos()) {
      ContainerDossier container = desk.container(no);
      LeavePermit permit = container.permit().with(draft -> draft.order = Optional.of(order));
      desk.put(container.with(draft -> draft.permit = permit));
      DiversionAnswers.awaitTheEnd(desk.container(no), desk);
    }
    Notices.tell(
        desk,
        diversion,
        event.header().saidBy(),
        NoticeKind.WORK_ORDER_ISSUED,
        order.orderNo(),
        Optional.empty(),
        Optional.of(event.diversionNo()),
        Optional.of(order.orderNo()));
  }

  /** One number for all containers of the request; each is consumed for itself. */
  private static LeaveOrder order(PickupPrearranged event) {
    String agent = event.header().saidBy();
    return new LeaveOrder(
        "DP" + Ids.of(event.diversionNo(), agent, event.requestNo()),
        event.requestNo(),
        agent,
        event.plateNo(),
        event.fleet(),
        event.driver(),
        event.from(),
        event.until());
  }

  private static void refuse(PickupPrearranged event, DiversionDossier diversion, Situation desk) {
    if (!diversion.isKnown()) {
      desk.refuse("HUB-R623", "diversionNo", event.diversionNo(), "an application that is known");
      return;
    }
    if (!mayFetch(event.header().saidBy(), diversion, desk)) {
      desk.refuse("HUB-R627", "diversionNo", event.diversionNo(), "an application of your own");
      return; // of another's application nothing else is said
    }
    if (event.until().filter(until -> until.isBefore(desk.now())).isPresent()) {
      desk.refuse("HUB-R524", "until", event.until().get().toString(), "a later time");
    }
    for (String no : event.containerNos()) {
      refuseContainer(no, event, desk);
    }
  }

  private static void refuseContainer(String no, PickupPrearranged event, Situation desk) {
    ContainerDossier container = desk.container(no);
    LeavePermit permit = container.permit();
    if (!permit.diversionNo().equals(Optional.of(event.diversionNo()))) {
      desk.refuse("HUB-R628", "container", no, "a container of " + event.diversionNo());
    } else if (container.isGone()) {
      desk.refuse("HUB-R629", "container", no, "a container that is here");
    } else if (permit.isTakenBack()) {
      desk.refuse("HUB-R636", "container", no, "an application that stands");
    } else if (permit
        .order()
        .filter(one -> !one.agent().equals(event.header().saidBy()))
        .isPresent()) {
      desk.refuse("HUB-R627", "container", no, "a container you may fetch");
    }
  }

  /**
   * Who applied fetches. Where a terminal, a yard or an agent applied, a forwarder does: the one
   * its bill is released to, where that is known.
   */
  private static boolean mayFetch(String by, DiversionDossier diversion, Situation desk) {
    String applicant = diversion.applicant().orElseThrow();
    if (desk.parties().has(applicant, Role.FORWARDER)) {
      return applicant.equals(by);
    }
    return diversion.requests().keySet().stream()
        .flatMap(blNo -> desk.bill(blNo).cargo().consigneeAgent().stream())
        .allMatch(by::equals);
  }
}
