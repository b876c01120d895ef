package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DiversionAnswered;
import org.singlewindow.hub.canonical.DiversionDecision;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.LeavePermit.Grant;

/**
 * What customs' answers to applications for diversion change: facts. Of two the later counts, for
 * the containers it names, or for all where it names none.
 */
final class DiversionAnswers {

  private DiversionAnswers() {}

  static void answered(DiversionAnswered event, Situation desk) {
    Grant grant =
        new Grant(
            event.decision(),
            event.permitNo(),
            event.validUntil(),
            event.reason(),
            event.header().occurredAt());
    DiversionDossier diversion = desk.diversion(event.diversionNo());
    Set<String> scopes =
        event.containerNos().isEmpty()
            ? Set.of(DiversionDossier.ALL)
            : new java.util.TreeSet<>(event.containerNos());
    for (String scope : scopes) {
      diversion = diversion.withAnswer(scope, grant);
    }
    if (!diversion.isKnown()) {
      desk.park(diversion.subject(), Role.FORWARDER, diversion.parked());
      diversion = diversion.waiting(Waiting.plus(diversion.parked(), desk));
    }
    desk.put(diversion);
    alarmStrangers(event, diversion, desk);
    for (String no : diversion.containerNos()) {
      onContainer(no, diversion, desk);
    }
  }

  /** Customs speaks of a container nobody applied for: a person asks; nothing is permitted. */
  private static void alarmStrangers(
      DiversionAnswered event, DiversionDossier diversion, Situation desk) {
    boolean strangers =
        event.containerNos().stream().anyMatch(no -> !diversion.containerNos().contains(no));
    if (diversion.isKnown() && strangers) {
      desk.alarm("AN-21", diversion.subject(), "HUB-A178");
    }
  }

  private static void onContainer(String no, DiversionDossier diversion, Situation desk) {
    ContainerDossier container = desk.container(no);
    Optional<Grant> before = container.permit().grant();
    Optional<Grant> next = diversion.answerFor(no);
    if (!container.permit().diversionNo().equals(Optional.of(diversion.diversionNo()))
        || before.equals(next)
        || before.filter(one -> one.saysTheSameAs(next.orElseThrow())).isPresent()) {
      return; // said once more: it activates nothing again and tells nothing again
    }
    LeavePermit permit = container.permit().with(draft -> draft.grant = next);
    desk.put(container.with(draft -> draft.permit = permit));
    awaitTheEnd(desk.container(no), desk);
    if (DiversionCourse.leftOnIt(container)
        && next.filter(one -> one.decision() != DiversionDecision.APPROVED).isPresent()) {
      desk.alarm("AN-05", container.subject(), "HUB-A005"); // taken back after it had left
    }
  }

  /** Its end has come, as far as nobody renewed it: the permit is judged anew. */
  static void ended(DeadlinePassed event, Situation desk) {
    desk.put(desk.container(Subject.parse(event.about()).no()));
  }

  /** Its end is judged again when it comes. */
  static void awaitTheEnd(ContainerDossier container, Situation desk) {
    Optional<Instant> until = container.permit().validUntil();
    if (until.isPresent() && !container.isGone()) {
      desk.by(until.get(), DeadlineKind.PERMIT_VALIDITY, container.subject(), Optional.empty());
    }
  }
}
