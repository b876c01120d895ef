package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.HouseBillsDeclared;

/** What the forwarder's own bills under a master bill change. */
final class HouseBillEffects {

  private HouseBillEffects() {}

  static void declared(HouseBillsDeclared event, Situation desk) {
    desk.record();
  }
}
