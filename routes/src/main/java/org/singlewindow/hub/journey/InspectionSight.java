package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CancelMove;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.InspectionCancelled;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.canonical.OrderMove;
import org.singlewindow.hub.journey.InspectionMachines.InstructionTrigger;

/**
 * What of an inspection is open to whom: customs' words to customs and the terminal; to an agent
 * that knows of the instruction those it is told of, and no other finding.
 */
final class InspectionSight {

  private InspectionSight() {}

  /**
   * Whether a word of customs may be seen.
   *
   * @param openHolds instructions whose agent was told
   * @return empty for any other event
   */
  static Optional<Boolean> may(Event event, boolean official, Set<String> openHolds) {
    if (event instanceof InspectionReported reported) {
      boolean open =
          AgentHearsOfTheResult.isOpen(InstructionTrigger.valueOf(reported.outcome().name()));
      return Optional.of(official || (open && openHolds.contains(reported.holdNo())));
    }
    if (event instanceof InspectionCancelled cancelled) {
      return Optional.of(official || openHolds.contains(cancelled.holdNo()));
    }
    return Optional.empty();
  }

  /**
   * True for a move back to the terminal: where nothing is missing that an agent knows of, it would
   * show that a selection (布控) keeps the container.
   */
  static boolean isWayBack(Instruction instruction) {
    return instruction instanceof OrderMove order
            && order.purpose() == MovePurpose.BACK_FROM_INSPECTION
        || instruction instanceof CancelMove cancel
            && cancel.purpose() == MovePurpose.BACK_FROM_INSPECTION;
  }
}
