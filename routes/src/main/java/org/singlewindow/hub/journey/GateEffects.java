package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.TradeStatus;

/**
 * A gate is a terminal's, an inspection area's, a rail depot's or a yard's; what passing it means
 * depends on which.
 */
final class GateEffects {

  private GateEffects() {}

  static void gated(ContainerGated event, Situation desk) {
    String by = event.header().saidBy();
    if (DiversionArrival.cameIn(event, desk)) {
      BarrierEffects.gated(event, desk);
      return;
    }
    if (desk.parties().has(by, Role.TERMINAL)) {
      if (isLadenIn(event) && isExport(event)) {
        ExportEffects.arrived(event, desk); // first: it says which booking the box is known by
      }
      TerminalEffects.gated(event, desk);
    } else if (desk.parties().has(by, Role.INSPECTION_AREA)) {
      InspectionGates.gated(event, desk);
    } else if (desk.parties().has(by, Role.DEPOT)) {
      if (isLadenIn(event) && event.status().filter(TradeStatus.IMPORT::equals).isEmpty()) {
        Waiting.checkDigit(event.containerNo(), desk);
        ExportEffects.arrived(event, desk);
      } else {
        desk.put(desk.container(event.containerNo()));
      }
    } else {
      EmptiesEffects.gated(event, desk);
    }
    BarrierEffects.gated(event, desk);
    WorkEffects.gated(event, desk);
  }

  /** Told so, or told nothing and it comes for a booking. */
  private static boolean isExport(ContainerGated event) {
    return event.status().map(TradeStatus.EXPORT::equals).orElse(event.bookingNo().isPresent());
  }

  private static boolean isLadenIn(ContainerGated event) {
    return event.direction() == GateDirection.IN && event.fullness() == Fullness.FULL;
  }
}
