package org.singlewindow.hub.journey;

import java.time.Instant;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.OrderState;

/**
 * One stay of a container in the port ends at the gate; what was said since belongs to the next.
 */
final class Visits {

  private Visits() {}

  /** The next stay: a hold that stands goes with the box, whenever it was placed. */
  static ContainerDossier next(ContainerDossier gone) {
    Instant left = gone.gatedOutAt().orElseThrow();
    ContainerDraft next = new ContainerDraft(gone.containerNo());
    next.visit = gone.visit() + 1;
    next.place = gone.place().filter(place -> place.at().isAfter(left));
    next.charges = Sets.filter(gone.charges(), receipt -> receipt.at().isAfter(left));
    next.dues = gone.dues().after(left);
    next.errands = gone.errands().afterTheGate();
    next.holds = Sets.filter(gone.holds(), Hold::stops);
    next.lifts = gone.lifts();
    next.order = PickupOrder.drawnUp(OrderState.NONE, "", gone.order().version(), "");
    next.export = gone.export();
    next.papers = gone.papers().since(left);
    next.custody = gone.custody().after(left);
    next.told = gone.told();
    next.answered = gone.answered();
    next.parked = gone.parked();
    return next.done();
  }
}
