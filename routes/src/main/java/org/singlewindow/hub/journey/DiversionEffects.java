package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ApplyForDiversion;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.DiversionWithdrawn;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.WithdrawDiversion;
import org.singlewindow.hub.journey.DiversionMachines.DiversionTrigger;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;

/**
 * What applications for diversion change: applied for, changed, taken back. Before the vessel has
 * berthed or after it (可以在靠泊前): a late one is marked, not refused (domain review, 19).
 */
final class DiversionEffects {

  private static final Set<DocumentFunction> CHANGES =
      Set.of(DocumentFunction.CHANGE, DocumentFunction.REPLACE);
  private static final Set<DocumentFunction> ENDS =
      Set.of(DocumentFunction.CANCEL, DocumentFunction.DELETE);

  private DiversionEffects() {}

  static void requested(DiversionRequested event, Situation desk) {
    DiversionDossier diversion = desk.diversion(event.documentNo());
    if (ENDS.contains(event.function())) {
      DiversionRequests.refuseStranger(event.header().saidBy(), diversion, desk);
      withdraw(diversion, Set.copyOf(event.containerNos()), event.reason(), desk);
      return;
    }
    boolean changes = CHANGES.contains(event.function());
    Optional<DiversionRequested> known =
        Optional.ofNullable(diversion.requests().get(event.blNo()));
    if (!changes && known.filter(one -> isSame(one, event)).isPresent()) {
      return;
    }
    DiversionRequests.refuse(event, diversion, known, changes, desk);
    if (!desk.isRefused()) {
      apply(event, diversion, known, desk);
    }
  }

  private static boolean isSame(DiversionRequested known, DiversionRequested event) {
    return known.header().saidBy().equals(event.header().saidBy())
        && known.toPlace().equals(event.toPlace())
        && known.kind() == event.kind()
        && known.containerNos().equals(event.containerNos());
  }

  private static void apply(
      DiversionRequested event,
      DiversionDossier diversion,
      Optional<DiversionRequested> known,
      Situation desk) {
    boolean late = diversion.isKnown() ? diversion.late() : isLate(event, desk);
    desk.match(diversion.parked());
    DiversionDossier next = diversion.withRequest(event, late).waiting(Set.of());
    desk.put(next);
    String toSite = SupervisedPlaces.find(event.toPlace(), desk.parties()).orElseThrow();
    event.containerNos().forEach(no -> attach(no, event, next, toSite, desk));
    known.stream()
        .flatMap(one -> one.containerNos().stream())
        .filter(no -> !event.containerNos().contains(no))
        .forEach(no -> end(no, event.header().occurredAt(), desk));
    tell(event, next, late, desk);
  }

  /** The vessel lay at its berth when it was applied for, as far as the feed has told us. */
  private static boolean isLate(DiversionRequested event, Situation desk) {
    return event.subjects().stream()
        .filter(Means::is)
        .flatMap(subject -> desk.voyage(subject).berthedAt().stream())
        .anyMatch(at -> !event.header().occurredAt().isBefore(at));
  }

  private static void attach(
      String no,
      DiversionRequested event,
      DiversionDossier diversion,
      String toSite,
      Situation desk) {
    ContainerDossier before = desk.container(no);
    ContainerDossier here = before.isGone() ? Visits.next(before) : before;
    boolean same = here.permit().diversionNo().equals(Optional.of(diversion.diversionNo()));
    LeavePermit permit =
        here.permit()
            .with(
                draft -> {
                  draft.diversionNo = Optional.of(diversion.diversionNo());
                  draft.toSite = Optional.of(toSite);
                  draft.grant = diversion.answerFor(no);
                  if (!same) {
                    draft.withdrawnAt = Optional.empty();
                    draft.order = Optional.empty();
                    draft.state = PermitState.NONE;
                    draft.activatedAt = Optional.empty();
                  }
                });
    desk.put(Waiting.matched(here, desk).with(draft -> draft.permit = permit));
    DiversionAnswers.awaitTheEnd(desk.container(no), desk);
  }

  private static void tell(
      DiversionRequested event, DiversionDossier diversion, boolean late, Situation desk) {
    Optional<String> customs = desk.customs();
    if (customs.isEmpty()) {
      return;
    }
    String no = diversion.diversionNo();
    String id = "diversion-" + Ids.of(no, event.blNo(), event.header().eventId());
    desk.tellOnce(
        desk.diversion(no),
        new ApplyForDiversion(
            desk.header(id, customs.get(), diversion.subject()),
            no,
            event.kind(),
            event.header().saidBy(),
            event.office(),
            event.vesselId(),
            event.voyageNo(),
            event.fromPlace(),
            event.toPlace(),
            event.blNo(),
            event.containerNos(),
            late,
            event.reason()));
  }

  static void withdrawn(DiversionWithdrawn event, Situation desk) {
    DiversionDossier diversion = desk.diversion(event.diversionNo());
    DiversionRequests.refuseStranger(event.header().saidBy(), diversion, desk);
    withdraw(diversion, diversion.containerNos(), event.reason(), desk);
  }

  /** Taken back for some of its containers, or for all. */
  private static void withdraw(
      DiversionDossier diversion,
      Set<String> containerNos,
      Optional<String> reason,
      Situation desk) {
    Set<String> open = new java.util.TreeSet<>(containerNos);
    open.removeIf(no -> desk.container(no).permit().withdrawnAt().isPresent());
    if (desk.isRefused() || open.isEmpty()) {
      return;
    }
    open.forEach(
        no -> DiversionRequests.refuseStep(DiversionTrigger.WITHDRAWN, no, diversion, desk));
    if (desk.isRefused()) {
      return;
    }
    Instant at = desk.event().header().occurredAt();
    open.forEach(no -> end(no, at, desk));
    boolean all =
        diversion.containerNos().stream()
            .allMatch(no -> desk.container(no).permit().withdrawnAt().isPresent());
    String id =
        "withdraw-diversion-" + Ids.of(diversion.diversionNo(), desk.event().header().eventId());
    if (all && desk.customs().isPresent()) {
      desk.tellOnce(
          diversion,
          new WithdrawDiversion(
              desk.header(id, desk.customs().get(), diversion.subject()),
              diversion.diversionNo(),
              desk.event().header().saidBy(),
              reason));
    }
  }

  private static void end(String no, Instant at, Situation desk) {
    ContainerDossier container = desk.container(no);
    LeavePermit permit = container.permit().with(draft -> draft.withdrawnAt = Optional.of(at));
    desk.put(container.with(draft -> draft.permit = permit));
  }
}
