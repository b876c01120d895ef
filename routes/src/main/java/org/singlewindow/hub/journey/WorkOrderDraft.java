package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.WorkMachines.WorkState;
import org.singlewindow.hub.journey.WorkOrderDossier.Said;

/** The next version of an order for work while it is being written; never leaves this room. */
final class WorkOrderDraft {

  final String forwarder;
  final String requestNo;
  WorkState state = WorkState.NONE;
  Optional<WorkOrderRequested> request = Optional.empty();
  Optional<String> place = Optional.empty();
  Set<String> ready = Set.of();
  Set<String> unpaid = Set.of();
  Set<String> moved = Set.of();
  Optional<Said> answer = Optional.empty();
  boolean withdrawn;
  boolean stopped;
  boolean undelivered;
  Set<String> told = Set.of();
  Set<String> answered = Set.of();

  WorkOrderDraft(String forwarder, String requestNo) {
    this.forwarder = forwarder;
    this.requestNo = requestNo;
  }

  WorkOrderDraft(WorkOrderDossier from) {
    this(from.forwarder(), from.requestNo());
    state = from.state();
    request = from.request();
    place = from.place();
    ready = from.ready();
    unpaid = from.unpaid();
    moved = from.moved();
    answer = from.answer();
    withdrawn = from.withdrawn();
    stopped = from.stopped();
    undelivered = from.undelivered();
    told = from.told();
    answered = from.answered();
  }

  WorkOrderDossier done() {
    return new WorkOrderDossier(
        forwarder,
        requestNo,
        state,
        request,
        place,
        ready,
        unpaid,
        moved,
        answer,
        withdrawn,
        stopped,
        undelivered,
        told,
        answered);
  }
}
