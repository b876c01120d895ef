package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.Arrival;
import org.singlewindow.hub.journey.LeavePermit.Exit;
import org.singlewindow.hub.journey.LeavePermit.Grant;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;
import org.singlewindow.hub.journey.LeavePermit.Recall;
import org.singlewindow.hub.journey.LeavePermit.Standing;

/** The next version of a permit while it is being written; never leaves this room. */
final class LeavePermitDraft {

  Optional<String> diversionNo = Optional.empty();
  Optional<String> toSite = Optional.empty();
  Optional<Grant> grant = Optional.empty();
  Optional<Instant> withdrawnAt = Optional.empty();
  Optional<LeaveOrder> order = Optional.empty();
  PermitState state = PermitState.NONE;
  Optional<Standing> standing = Optional.empty();
  Optional<Recall> recall = Optional.empty();
  int rounds;
  Optional<Instant> activatedAt = Optional.empty();
  Optional<Exit> exit = Optional.empty();
  Optional<Instant> overdueAt = Optional.empty();
  Map<String, Arrival> arrivals = Map.of();

  LeavePermitDraft() {}

  LeavePermitDraft(LeavePermit from) {
    diversionNo = from.diversionNo();
    toSite = from.toSite();
    grant = from.grant();
    withdrawnAt = from.withdrawnAt();
    order = from.order();
    state = from.state();
    standing = from.standing();
    recall = from.recall();
    rounds = from.rounds();
    activatedAt = from.activatedAt();
    exit = from.exit();
    overdueAt = from.overdueAt();
    arrivals = from.arrivals();
  }

  LeavePermit done() {
    return new LeavePermit(
        diversionNo,
        toSite,
        grant,
        withdrawnAt,
        order,
        state,
        standing,
        recall,
        rounds,
        activatedAt,
        exit,
        overdueAt,
        arrivals);
  }
}
