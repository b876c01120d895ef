package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselMove;
import org.singlewindow.hub.canonical.VesselMoveReported;

/**
 * AN-21: the vessel and voyage a gate or quay names for an export box are those its line confirmed.
 * Judged when the fact comes; a booking that is confirmed later is compared with what comes then.
 */
final class ShipIsTheBookedOne {

  private ShipIsTheBookedOne() {}

  static void check(Situation desk) {
    Optional<Subject> named = named(desk.event());
    if (named.isEmpty()) {
      return;
    }
    Subject container = container(desk.event());
    desk.container(container.no())
        .export()
        .bookingNo()
        .map(desk::booking)
        .filter(booking -> booking.confirmation().isPresent())
        .filter(booking -> isAnother(named.get(), container.no(), booking, desk))
        .ifPresent(
            booking ->
                desk.alarm(
                    "AN-21",
                    container,
                    "HUB-A197",
                    java.util.List.of(
                        booking.confirmation().orElseThrow().header().eventId(),
                        desk.event().header().eventId())));
  }

  /** The voyage it goes with by the latest word: confirmed, amended or rolled over. */
  private static boolean isAnother(
      Subject named, String containerNo, BookingDossier booking, Situation desk) {
    return desk.sailing(booking, Optional.of(desk.container(containerNo)))
        .voyage()
        .filter(voyage -> !voyage.equals(named))
        .isPresent();
  }

  private static Subject container(Event event) {
    return event instanceof ContainerGated gated
        ? Subject.container(gated.containerNo())
        : Subject.container(((VesselMoveReported) event).containerNo());
  }

  private static Optional<Subject> named(Event event) {
    if (event instanceof ContainerGated gated && gated.direction() == GateDirection.IN) {
      return voyage(gated.vesselId(), gated.voyageNo());
    }
    return event instanceof VesselMoveReported moved && moved.move() == VesselMove.LOADED
        ? voyage(moved.vesselId(), moved.voyageNo())
        : Optional.empty();
  }

  private static Optional<Subject> voyage(Optional<String> vesselId, Optional<String> voyageNo) {
    return vesselId.flatMap(vessel -> voyageNo.map(voyage -> Subject.voyage(vessel, voyage)));
  }
}
