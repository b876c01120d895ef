package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionCase.Move;
import org.singlewindow.hub.journey.InspectionMachines.CaseState;
import org.singlewindow.hub.journey.InspectionMachines.CaseTrigger;
import org.singlewindow.hub.journey.InspectionMachines.InstructionState;

/** How far a container and its agent are: the steps that are known, taken in their turn. */
final class InspectionWay {

  private InspectionWay() {}

  static CaseState of(ContainerDossier container, Inspection inspection) {
    CaseState state = CaseState.NONE;
    for (CaseTrigger step : steps(container, inspection)) {
      state = InspectionMachines.CASE.step(state, step).to();
    }
    return state;
  }

  private static List<CaseTrigger> steps(ContainerDossier container, Inspection inspection) {
    List<CaseTrigger> steps = new ArrayList<>();
    add(steps, CaseTrigger.INSTRUCTED, inspection.exists());
    add(steps, CaseTrigger.STOP_CONFIRMED, inspection.isConfirmed());
    add(steps, CaseTrigger.AGENT_TOLD, inspection.isNotified());
    Optional<Application> application = inspection.application();
    boolean slot = application.flatMap(Application::slot).isPresent();
    add(steps, CaseTrigger.APPLIED_IN_SITU, application.isPresent() && !slot);
    add(steps, CaseTrigger.SLOT_GIVEN, slot);
    add(steps, CaseTrigger.MOVE_ORDERED, slot && isMoveOrdered(container, application.get()));
    add(steps, CaseTrigger.LEFT_TERMINAL, inspection.isOnTheWay());
    add(steps, CaseTrigger.ARRIVED, inspection.inPlaceSince().isPresent());
    InstructionState word = inspection.instruction();
    add(steps, CaseTrigger.CANCELLED, word == InstructionState.CANCELLED);
    add(steps, CaseTrigger.STARTED, inspection.begunAt().isPresent());
    add(steps, CaseTrigger.LIFTED, word == InstructionState.LIFTED);
    add(steps, CaseTrigger.REPORTED, inspection.reportedAt().isPresent());
    add(steps, CaseTrigger.RELEASED, word == InstructionState.RELEASED);
    add(steps, CaseTrigger.TRANSFERRED, word == InstructionState.TRANSFERRED);
    boolean there = inspection.inPlaceSince().isPresent();
    boolean moved = inspection.hasLeftThePlace();
    add(steps, CaseTrigger.LEFT_AREA, moved || (word == InstructionState.RELEASED && !there));
    return steps;
  }

  private static void add(List<CaseTrigger> steps, CaseTrigger step, boolean taken) {
    if (taken) {
      steps.add(step);
    }
  }

  private static boolean isMoveOrdered(ContainerDossier container, Application application) {
    return container
        .inspection()
        .lastMove(MovePurpose.TO_INSPECTION)
        .filter(move -> !move.givenAt().isBefore(application.at()))
        .filter(move -> move.endedAt().isEmpty())
        .map(Move::toSite)
        .filter(application.site()::equals)
        .isPresent();
  }
}
