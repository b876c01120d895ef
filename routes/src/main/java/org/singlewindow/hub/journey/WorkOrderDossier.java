package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.WorkMachines.WorkState;

/**
 * What we know of an order for work (作业委托).
 *
 * @param forwarder who ordered
 * @param requestNo its own number
 * @param state how it stands
 * @param request the order as it came; empty while nothing is known
 * @param place who is to do it; empty where nobody needs to be told, or nobody is known yet
 * @param ready boxes whose pick-up order stands, as far as the forwarder knows
 * @param unpaid boxes for which the place has quoted something that is not settled
 * @param moved boxes a gate saw
 * @param answer what the place said to the order last
 * @param withdrawn true when its forwarder took it back
 * @param stopped true when the place has acknowledged that
 * @param undelivered true when it could not be brought to the place
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 */
public record WorkOrderDossier(
    String forwarder,
    String requestNo,
    WorkState state,
    Optional<WorkOrderRequested> request,
    Optional<String> place,
    Set<String> ready,
    Set<String> unpaid,
    Set<String> moved,
    Optional<Said> answer,
    boolean withdrawn,
    boolean stopped,
    boolean undelivered,
    Set<String> told,
    Set<String> answered)
    implements Dossier, Remembers {

  /**
   * A word of the place.
   *
   * @param answer accepted or refused
   * @param reason why, in its words
   * @param at when
   */
  public record Said(Answer answer, Optional<String> reason, Instant at) {}

  /** Nothing known yet. */
  static WorkOrderDossier unknown(Subject subject) {
    int slash = subject.no().indexOf('/');
    return new WorkOrderDraft(subject.no().substring(0, slash), subject.no().substring(slash + 1))
        .done();
  }

  /** The hub's number of it: no two orders have the same. */
  String orderNo() {
    return "WO" + Ids.of(forwarder, requestNo);
  }

  /** Id of the instruction that orders it. */
  String orderId() {
    return "work-" + orderNo();
  }

  /** Id of the instruction that takes it back. */
  String cancelId() {
    return "cancel-work-" + orderNo();
  }

  /** True when the terminal is told by the pick-up order and by nothing else (SR-15-02). */
  boolean isPickup() {
    return request.filter(one -> one.kind() == WorkKind.PICKUP_LADEN).isPresent();
  }

  @Override
  public Subject subject() {
    return Subject.order(forwarder, requestNo);
  }

  @Override
  public Set<Subject> links() {
    Set<Subject> links = new TreeSet<>();
    request.ifPresent(one -> one.containerNos().forEach(no -> links.add(Subject.container(no))));
    return links;
  }

  /** The same with some things changed. */
  WorkOrderDossier with(Consumer<WorkOrderDraft> change) {
    WorkOrderDraft draft = new WorkOrderDraft(this);
    change.accept(draft);
    return draft.done();
  }

  @Override
  public WorkOrderDossier told(String instructionId) {
    return with(draft -> draft.told = Sets.plus(told, Set.of(instructionId)));
  }

  @Override
  public WorkOrderDossier answered(String instructionId) {
    return with(draft -> draft.answered = Sets.plus(answered, Set.of(instructionId)));
  }
}
