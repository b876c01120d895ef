package org.singlewindow.hub.journey;

import java.time.Instant;
import org.singlewindow.hub.canonical.VesselMoveReported;

/** A container comes off a vessel: where it had left before, its next stay begins. */
final class Arrivals {

  private Arrivals() {}

  static void discharged(VesselMoveReported event, Situation desk) {
    Instant at = event.header().occurredAt();
    ContainerDossier before = desk.container(event.containerNo());
    if (before.gatedOutAt().filter(at::isAfter).isPresent()) {
      desk.put(Visits.next(before));
    }
    desk.put(Waiting.known(event.containerNo(), desk).at(event.header().saidBy(), at));
  }
}
