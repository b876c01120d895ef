package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.InspectionApplicationWithdrawn;
import org.singlewindow.hub.canonical.InspectionApplied;
import org.singlewindow.hub.canonical.InspectionCancelled;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.InspectionSlotsOpened;

/** What applications, slots and results of inspections change. */
final class InspectionEffects {

  private InspectionEffects() {}

  static void applied(InspectionApplied event, Situation desk) {
    desk.record();
  }

  static void withdrawn(InspectionApplicationWithdrawn event, Situation desk) {
    desk.record();
  }

  static void slots(InspectionSlotsOpened event, Situation desk) {
    desk.record();
  }

  static void reported(InspectionReported event, Situation desk) {
    desk.record();
  }

  static void cancelled(InspectionCancelled event, Situation desk) {
    desk.record();
  }
}
