package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.DiversionMachines.DiversionState;
import org.singlewindow.hub.journey.DiversionMachines.DiversionTrigger;
import org.singlewindow.hub.journey.LeavePermit.Arrival;
import org.singlewindow.hub.journey.LeavePermit.Exit;

/**
 * How far a diversion has come for one of its containers: what is known of it, put in the order in
 * which it happened and followed through the table. So it stands the same in whatever order we
 * heard of it.
 */
final class DiversionCourse {

  private record Step(Instant at, DiversionTrigger trigger) {}

  private DiversionCourse() {}

  /** Where it stands. */
  static DiversionState state(DiversionDossier diversion, ContainerDossier container) {
    DiversionState state = DiversionState.DRAFT;
    for (Step step : steps(diversion, container)) {
      state = DiversionMachines.DIVERSION.step(state, step.trigger()).to();
    }
    return state;
  }

  private static List<Step> steps(DiversionDossier diversion, ContainerDossier container) {
    LeavePermit permit = container.permit();
    List<Step> steps = new ArrayList<>();
    diversion
        .requestFor(container.containerNo())
        .ifPresent(one -> steps.add(new Step(one.header().occurredAt(), DiversionTrigger.APPLIED)));
    permit
        .grant()
        .ifPresent(
            one -> steps.add(new Step(one.at(), DiversionTrigger.valueOf(one.decision().name()))));
    permit.withdrawnAt().ifPresent(at -> steps.add(new Step(at, DiversionTrigger.WITHDRAWN)));
    permit.activatedAt().ifPresent(at -> steps.add(new Step(at, DiversionTrigger.ACTIVATED)));
    if (leftOnIt(container)) {
      steps.add(new Step(permit.exit().orElseThrow().at(), DiversionTrigger.GATED_OUT));
    }
    permit.overdueAt().ifPresent(at -> steps.add(new Step(at, DiversionTrigger.TIME_IS_UP)));
    permit
        .arrivedAsSent()
        .ifPresent(
            arrival -> {
              steps.add(new Step(arrival.at(), DiversionTrigger.ARRIVED));
              if (permit.exit().filter(exit -> Likeness.agree(exit, arrival)).isPresent()) {
                steps.add(new Step(arrival.at(), DiversionTrigger.AGREES));
              }
            });
    steps.sort(Comparator.comparing(Step::at)); // stable: of the same moment in the order above
    return steps;
  }

  /**
   * True when it left and the diversion is why: on the order of the permit, or on none while no
   * pick-up order was drawn up for it.
   */
  static boolean leftOnIt(ContainerDossier container) {
    LeavePermit permit = container.permit();
    if (permit.diversionNo().isEmpty() || permit.exit().isEmpty()) {
      return false;
    }
    Optional<String> on = permit.exit().flatMap(Exit::orderNo);
    String pickup = container.order().no();
    if (on.isPresent() && on.equals(permit.order().map(LeavePermit.LeaveOrder::orderNo))) {
      return true;
    }
    return pickup.isEmpty()
        || (!on.equals(Optional.of(pickup)) && permit.activatedAt().isPresent());
  }

  /** True when it came in where customs had sent it, after it had left. */
  static boolean hasArrived(ContainerDossier container) {
    Optional<Arrival> arrival = container.permit().arrivedAsSent();
    return arrival.isPresent() && leftOnIt(container);
  }
}
