package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/**
 * What we know of an order for work (作业委托).
 *
 * @param forwarder who ordered
 * @param requestNo its own number
 * @param request the order as it came; empty while nothing is known
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 */
public record WorkOrderDossier(
    String forwarder,
    String requestNo,
    Optional<WorkOrderRequested> request,
    Set<String> told,
    Set<String> answered)
    implements Dossier, Remembers {

  /** Nothing known yet. */
  static WorkOrderDossier unknown(Subject subject) {
    int slash = subject.no().indexOf('/');
    return new WorkOrderDossier(
        subject.no().substring(0, slash),
        subject.no().substring(slash + 1),
        Optional.empty(),
        Set.of(),
        Set.of());
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

  @Override
  public WorkOrderDossier told(String instructionId) {
    return new WorkOrderDossier(
        forwarder, requestNo, request, Sets.plus(told, Set.of(instructionId)), answered);
  }

  @Override
  public WorkOrderDossier answered(String instructionId) {
    return new WorkOrderDossier(
        forwarder, requestNo, request, told, Sets.plus(answered, Set.of(instructionId)));
  }
}
