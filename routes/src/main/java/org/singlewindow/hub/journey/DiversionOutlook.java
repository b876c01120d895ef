package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.DiversionMachines.DiversionState;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;
import org.singlewindow.hub.journey.Outlook.State;

/**
 * How a diversion stands, as one viewer may know it. A recall is between the hub and the terminal:
 * whoever fetches the container sees its order as it was told of it, until it is told more.
 */
final class DiversionOutlook {

  private DiversionOutlook() {}

  /** The states of an application, one for each of its containers. */
  static Outlook of(
      DiversionDossier diversion, Map<Subject, Dossier> known, Visibility visibility) {
    List<State> states = new ArrayList<>();
    for (String no : diversion.containerNos()) {
      if (known.get(Subject.container(no)) instanceof ContainerDossier container) {
        states.addAll(states(container, known, visibility));
      }
    }
    return new Outlook(diversion.subject(), List.copyOf(states), List.of(), List.of());
  }

  /** Application and permit of a container; none where none was applied for. */
  static List<State> states(
      ContainerDossier container, Map<Subject, Dossier> known, Visibility visibility) {
    Optional<DiversionDossier> diversion =
        container
            .permit()
            .diversionNo()
            .map(no -> known.get(Subject.diversion(no)))
            .filter(DiversionDossier.class::isInstance)
            .map(DiversionDossier.class::cast);
    if (diversion.isEmpty()) {
      return List.of();
    }
    DiversionState state = DiversionCourse.state(diversion.get(), container);
    PermitState permit = container.permit().state();
    if (permit == PermitState.RECALLED && !visibility.isOfficial()) {
      permit = isNoticed(container) ? PermitState.ACTIVATED : PermitState.PREPARED;
      state = state == DiversionState.REVOKED ? DiversionState.ACTIVATED : state;
    }
    return List.of(new State("DIVERSION", state.name()), new State("LEAVE_PERMIT", permit.name()));
  }

  private static boolean isNoticed(ContainerDossier container) {
    Optional<LeaveOrder> order = container.permit().order();
    return order.isPresent() && ApplicantHearsOfThePermit.isNoticed(container, order.get());
  }
}
