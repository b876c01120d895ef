package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionMachines.CaseState;
import org.singlewindow.hub.journey.Outlook.Awaited;
import org.singlewindow.hub.journey.Outlook.State;

/** How an inspection stands and whose turn it is, by the instructions a viewer may know of. */
final class InspectionOutlook {

  private InspectionOutlook() {}

  /** Its state; nothing where the viewer may know of none. */
  static List<State> states(ContainerDossier container, Visibility visibility) {
    CaseState state = state(container, visibility);
    return state == CaseState.NONE ? List.of() : List.of(new State("INSPECTION", state.name()));
  }

  private static CaseState state(ContainerDossier container, Visibility visibility) {
    return Inspection.of(container, visibility::mayHold).state();
  }

  /** What comes next. */
  static List<Awaited> awaited(ContainerDossier container, Visibility visibility, Parties parties) {
    Optional<String> customs = parties.findFirst(Role.CUSTOMS);
    Optional<String> area = container.inspection().application().map(Application::site);
    return switch (state(container, visibility)) {
      case NOTIFIED ->
          List.of(new Awaited("INSPECTION_APPLICATION", Role.FORWARDER, Optional.empty()));
      case MOVE_ORDERED ->
          List.of(new Awaited("INSPECTION_MOVE", Role.TERMINAL, container.terminal()));
      case ON_THE_WAY -> List.of(new Awaited("INSPECTION_ARRIVAL", Role.INSPECTION_AREA, area));
      case APPLIED, IN_PLACE, INSPECTING ->
          List.of(new Awaited("INSPECTION_RESULT", Role.CUSTOMS, customs));
      case INSPECTED, MOVED_OUT ->
          List.of(new Awaited("INSPECTION_RELEASE", Role.CUSTOMS, customs));
      default -> List.of();
    };
  }
}
