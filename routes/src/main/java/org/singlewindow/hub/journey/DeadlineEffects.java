package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.DeadlinePassed;

/** What it means that time is up. */
final class DeadlineEffects {

  private DeadlineEffects() {}

  static void passed(DeadlinePassed event, Situation desk) {
    desk.record();
  }
}
