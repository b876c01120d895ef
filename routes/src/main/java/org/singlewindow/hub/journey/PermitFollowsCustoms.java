package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.DiversionMachines.PermitTrigger;
import org.singlewindow.hub.journey.LeavePermit.Recall;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Missing.Half;

/**
 * When customs has approved, an order to fetch it stands, the charges are settled and nothing holds
 * it, the container may leave on its order, with no human step (SR-15-43); and only as long as that
 * is so. A hold recalls it in silence, so that a selection is not given away.
 */
final class PermitFollowsCustoms implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    LeavePermit permit = container.permit();
    if (permit.diversionNo().isEmpty()
        || (permit.order().isEmpty() && permit.standing().isEmpty())) {
      return; // nothing was ordered: there is nothing a gate could refuse or let out
    }
    Optional<String> terminal = terminal(container, desk);
    PermitTrigger trigger = trigger(container, terminal, desk);
    Step<PermitState> step = DiversionMachines.PERMIT.step(permit.state(), trigger);
    if (step.moves()) {
      boolean first = step.to() == PermitState.ACTIVATED && permit.activatedAt().isEmpty();
      LeavePermit next =
          permit.with(
              draft -> {
                draft.state = step.to();
                draft.activatedAt = first ? Optional.of(desk.now()) : permit.activatedAt();
              });
      desk.put(container.with(draft -> draft.permit = next));
    }
    TerminalHoldsToThePermit.tell(container.containerNo(), terminal, desk);
  }

  private static PermitTrigger trigger(
      ContainerDossier container, Optional<String> terminal, Situation desk) {
    LeavePermit permit = container.permit();
    if (container.isGone()) {
      return PermitTrigger.GATED_OUT;
    }
    if (permit.isTakenBack() || permit.order().isEmpty()) {
      return permit.recall().map(Recall::acknowledged).orElse(false)
          ? PermitTrigger.STOP_ACKNOWLEDGED
          : PermitTrigger.TAKEN_BACK;
    }
    if (permit.isOver(desk.now())) {
      return PermitTrigger.VALIDITY_ENDED;
    }
    List<Missing> missing =
        Guard.missing(Purpose.DIVERT, container, Known.of(container, desk), desk.now());
    if (missing.isEmpty()) {
      return terminal.isPresent()
          ? PermitTrigger.ALL_HALVES_THERE
          : PermitTrigger.A_HALF_IS_MISSING; // nobody knows yet which gate is to let it out
    }
    return missing.stream().allMatch(one -> one.half() == Half.HOLD_LIFT)
        ? PermitTrigger.ONLY_A_HOLD_STOPS
        : PermitTrigger.A_HALF_IS_MISSING;
  }

  /** Where it lies; before it is discharged, where it will. */
  static Optional<String> terminal(ContainerDossier container, Situation desk) {
    Optional<DiversionRequested> request =
        container
            .permit()
            .diversionNo()
            .flatMap(no -> desk.diversion(no).requestFor(container.containerNo()));
    return container
        .place()
        .map(ContainerDossier.Place::terminal)
        .or(() -> request.flatMap(DiversionRequested::fromPlace).flatMap(at -> named(at, desk)))
        .or(() -> request.flatMap(one -> called(one, desk)))
        .or(container::terminal);
  }

  private static Optional<String> named(String place, Situation desk) {
    return SupervisedPlaces.party(place, desk.parties())
        .filter(party -> desk.parties().has(party, Role.TERMINAL));
  }

  /** The terminal its vessel calls at. */
  private static Optional<String> called(DiversionRequested request, Situation desk) {
    return request.subjects().stream()
        .filter(Means::is)
        .flatMap(subject -> desk.voyage(subject).latest(VesselCallReported::terminal).stream())
        .flatMap(place -> named(place, desk).stream())
        .findFirst();
  }
}
