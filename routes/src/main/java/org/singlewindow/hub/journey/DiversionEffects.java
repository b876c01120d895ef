package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.DiversionAnswered;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.DiversionWithdrawn;
import org.singlewindow.hub.canonical.PickupPrearranged;

/** What applications for diversion, their answers and prepared orders change. */
final class DiversionEffects {

  private DiversionEffects() {}

  static void requested(DiversionRequested event, Situation desk) {
    desk.record();
  }

  static void answered(DiversionAnswered event, Situation desk) {
    desk.record();
  }

  static void withdrawn(DiversionWithdrawn event, Situation desk) {
    desk.record();
  }

  static void prearranged(PickupPrearranged event, Situation desk) {
    desk.record();
  }
}
