package org.singlewindow.hub.journey;

import java.time.Instant;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.InspectionCase.Pass;

/**
 * A container on its way to its inspection and back has not left the port: it stays the terminal's
 * import or export container. Gates say facts; what does not fit is recorded and alarmed.
 */
final class InspectionGates {

  /** The beginning of the number of every order to move. */
  static final String MOVE_ORDER = "MV";

  private InspectionGates() {}

  /**
   * The terminal's gate: out to the inspection it was ordered to (SR-15-33), which is no AN-04.
   *
   * @return false when no such order stood at that time: it left
   */
  static boolean leaves(ContainerGated event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    Instant at = event.header().occurredAt();
    boolean covered = container.inspection().isCovered(MovePurpose.TO_INSPECTION, at);
    boolean other =
        event.orderNo().filter(no -> no.equals(container.order().no())).isPresent(); // fetched
    if (container.isGone() || !covered || other) {
      return false;
    }
    passed(new Pass(event.header().saidBy(), true, GateDirection.OUT, at), container, desk);
    desk.resolve(InspectionDeadlines.MOVE, container.subject());
    return true;
  }

  /** The terminal's gate: in, or back. */
  static void arrives(ContainerGated event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    Instant at = event.header().occurredAt();
    passed(new Pass(event.header().saidBy(), true, GateDirection.IN, at), container, desk);
  }

  /** The gate of the inspection area. */
  static void gated(ContainerGated event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    Subject subject = container.subject();
    String area = event.header().saidBy();
    Instant at = event.header().occurredAt();
    passed(new Pass(area, false, event.direction(), at), container, desk);
    desk.resolve(InspectionDeadlines.MOVE, subject);
    if (event.direction() == GateDirection.IN) {
      desk.deadline(DeadlineKind.INSPECTION_START, subject, at, desk.customs());
      return;
    }
    desk.resolve(InspectionDeadlines.START, subject);
    desk.resolve(InspectionDeadlines.LEAVE, subject);
    boolean fetched = event.orderNo().filter(no -> !no.startsWith(MOVE_ORDER)).isPresent();
    if (fetched) {
      TerminalEffects.out(event, desk.container(event.containerNo()), desk);
    } else if (!container.inspection().isCovered(MovePurpose.BACK_FROM_INSPECTION, at)) {
      onNoOrder(event, container, desk);
    }
  }

  /** It left the area and nobody had ordered it back. */
  private static void onNoOrder(ContainerGated event, ContainerDossier container, Situation desk) {
    if (container.isHeld()) {
      desk.alarm("AN-04", container.subject(), "HUB-A004");
      GateAlerts.tell(
          "AN-04",
          "gate-out of " + event.header().saidBy() + " on no order",
          event.header().occurredAt(),
          desk,
          container);
    } else {
      desk.alarm("HUB", container.subject(), "HUB-A167");
    }
  }

  private static void passed(Pass pass, ContainerDossier container, Situation desk) {
    InspectionCase next = container.inspection().with(pass);
    desk.put(container.with(draft -> draft.inspection = next));
  }
}
