package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DiversionDecision;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.Exit;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;
import org.singlewindow.hub.journey.Machines.OrderState;

/**
 * A laden container with an application for diversion passes the terminal's gate outwards: a fact.
 * An active permit stands in place of customs' release; what was wrong is said at once.
 */
final class DiversionGate {

  private DiversionGate() {}

  /** True when the permit decides and not the pick-up order: no standing order lets it out. */
  static boolean decides(ContainerGated event, ContainerDossier container) {
    LeavePermit permit = container.permit();
    boolean onPickup =
        container.order().state() == OrderState.ISSUED
            && event.orderNo().map(container.order().no()::equals).orElse(true);
    boolean begun = permit.isLive() || permit.state() != PermitState.NONE;
    return permit.diversionNo().isPresent() && begun && !onPickup;
  }

  /** What was missing when it left on a permit, or on none. */
  static void judge(
      ContainerGated event, ContainerDossier container, boolean released, Situation desk) {
    LeavePermit permit = container.permit();
    Instant at = event.header().occurredAt();
    boolean approved =
        permit.grant().map(one -> one.decision() == DiversionDecision.APPROVED).orElse(false)
            && permit.withdrawnAt().isEmpty();
    if (permit.state() == PermitState.ACTIVATED && !permit.isOver(at)) {
      judgeTheTruck(event, permit, container, desk);
      return;
    }
    if (permit.activatedAt().isPresent() && permit.isTakenBackAfter(at)) {
      desk.alarm("AN-05", container.subject(), "HUB-A005"); // its permit stood when it left
      return;
    }
    if (!released && !approved) {
      DiversionAlerts.tell("AN-01", "HUB-A001", how(event, "no permit stood"), at, container, desk);
    }
    if (permit.state() == PermitState.RECALLED) {
      String text = how(event, "its order was recalled, the stop not confirmed");
      DiversionAlerts.tell("AN-18", "HUB-A177", text, at, container, desk);
    } else if (!approved && permit.grant().isEmpty() && permit.withdrawnAt().isEmpty()) {
      String text = how(event, "applied for diversion, customs has not answered");
      DiversionAlerts.tell("AN-36", "HUB-A173", text, at, container, desk);
    } else {
      String text = how(event, "its order was " + permit.state());
      DiversionAlerts.tell("AN-18", "HUB-A179", text, at, container, desk);
    }
  }

  /** The permit was good; the order or the truck may be another's. A person looks at it. */
  private static void judgeTheTruck(
      ContainerGated event, LeavePermit permit, ContainerDossier container, Situation desk) {
    Optional<LeaveOrder> order = permit.order();
    if (differs(event.orderNo(), order.map(LeaveOrder::orderNo))) {
      desk.alarm("AN-18", container.subject(), "HUB-A179");
    }
    if (differs(event.plateNo(), order.flatMap(LeaveOrder::plateNo))) {
      desk.alarm("AN-17", container.subject(), "HUB-A174");
    }
  }

  private static boolean differs(Optional<String> came, Optional<String> expected) {
    return came.isPresent() && expected.isPresent() && !came.equals(expected);
  }

  private static String how(ContainerGated event, String why) {
    return "gate-out" + event.plateNo().map(plate -> " by " + plate).orElse("") + "; " + why;
  }

  /** Remembers how it left; the first gate-out of a stay counts. */
  static void left(ContainerGated event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    LeavePermit permit = container.permit();
    Instant at = event.header().occurredAt();
    boolean first = permit.exit().map(exit -> at.isBefore(exit.at())).orElse(true);
    if (event.direction() != GateDirection.OUT
        || event.fullness() != Fullness.FULL
        || permit.diversionNo().isEmpty()
        || !first) {
      return;
    }
    Exit exit = new Exit(at, event.orderNo(), event.plateNo(), event.sealNos(), event.grossKg());
    LeavePermit next = permit.with(draft -> draft.exit = Optional.of(exit));
    ContainerDossier gone = container.with(draft -> draft.permit = next);
    desk.put(gone);
    if (DiversionCourse.leftOnIt(gone) && next.arrivedAsSent().isEmpty()) {
      desk.deadline(DeadlineKind.DIVERSION_ARRIVAL, gone.subject(), at, permit.toSite());
    }
  }
}
