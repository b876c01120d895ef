package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.GateAsked;

/** What a gate asks and does. */
final class BarrierEffects {

  private BarrierEffects() {}

  static void asked(GateAsked event, Situation desk) {
    desk.record();
  }

  static void lifted(BarrierLifted event, Situation desk) {
    desk.record();
  }
}
