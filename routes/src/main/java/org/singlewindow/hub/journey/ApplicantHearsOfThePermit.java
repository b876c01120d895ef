package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;

/**
 * Who fetches the container hears that its order is active, and that it has ended. While a hold has
 * recalled it in silence it hears neither: a selection is not given away.
 */
final class ApplicantHearsOfThePermit implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<LeaveOrder> order = container.permit().order();
    PermitState state = container.permit().state();
    if (order.isEmpty() || state == PermitState.CONSUMED || !reads(order.get().agent(), desk)) {
      return;
    }
    boolean silent = state == PermitState.RECALLED && isNoticed(container, order.get());
    desk.keep(
        container.containerNo(),
        begin(container, order.get()),
        end(container, order.get()),
        state == PermitState.ACTIVATED || silent,
        id -> notice(id, NoticeKind.PERMIT_ACTIVATED, container, order.get(), desk),
        id -> notice(id, NoticeKind.PERMIT_RECALLED, container, order.get(), desk));
  }

  private static boolean reads(String party, Situation desk) {
    return desk.parties().has(party, Role.FORWARDER);
  }

  /** True when it was told that the order is active, and not that it has ended. */
  static boolean isNoticed(ContainerDossier container, LeaveOrder order) {
    return Round.of(container.told(), begin(container, order), end(container, order)).stands();
  }

  private static String begin(ContainerDossier container, LeaveOrder order) {
    return "notice-" + Ids.of("PERMIT_ACTIVATED", order.orderNo(), container.containerNo());
  }

  private static String end(ContainerDossier container, LeaveOrder order) {
    return "notice-" + Ids.of("PERMIT_RECALLED", order.orderNo(), container.containerNo());
  }

  private static NotifyParty notice(
      String id, NoticeKind kind, ContainerDossier container, LeaveOrder order, Situation desk) {
    return new NotifyParty(
        desk.header(id, order.agent(), container.subject()),
        kind,
        container.blNos().stream().findFirst(),
        Optional.empty(),
        Optional.of(container.containerNo()),
        Optional.of(order.orderNo()),
        container.permit().diversionNo(),
        Optional.empty());
  }
}
