package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.VesselCallStatus;
import org.singlewindow.hub.journey.Machine.Row;

/**
 * A vessel call, as the thin feed tells it. The latest word counts, forward and back: a vessel
 * leaves its berth for the anchorage, and a departure is taken back. Boarding goes beside it
 * (domain review, 21).
 */
final class VesselCallMachine {

  /** Every later report leads where it says. */
  static final Machine<VesselCallStatus, VesselCallStatus> CALL =
      Machine.of("vessel call", VesselCallStatus.class, VesselCallStatus.class, rows());

  private VesselCallMachine() {}

  @SuppressWarnings("unchecked")
  private static Row<VesselCallStatus, VesselCallStatus>[] rows() {
    List<Row<VesselCallStatus, VesselCallStatus>> rows = new ArrayList<>();
    for (VesselCallStatus state : VesselCallStatus.values()) {
      for (VesselCallStatus report : VesselCallStatus.values()) {
        rows.add(
            state == report ? ignore(state, report, "said already") : go(state, report, report));
      }
    }
    return rows.toArray(new Row[0]);
  }
}
