package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.WorkOrderCancelled;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/** What orders for work change. */
final class WorkEffects {

  private WorkEffects() {}

  static void requested(WorkOrderRequested event, Situation desk) {
    desk.record();
  }

  static void cancelled(WorkOrderCancelled event, Situation desk) {
    desk.record();
  }
}
