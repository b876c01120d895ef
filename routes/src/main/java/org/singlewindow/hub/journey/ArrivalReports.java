package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.ReportKind;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.WithdrawReport;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ReportMachine.ReportState;
import org.singlewindow.hub.journey.ReportMachine.ReportTrigger;

/**
 * The life of an arrival report: only who reported it makes it void. Until customs answers, it
 * counts no more; what was said since is reported once customs agrees (SR-16-03).
 */
final class ArrivalReports {

  private ArrivalReports() {}

  /** A terminal or a depot takes back the report of an arrival; other reports are not ours. */
  static void withdrawn(ReportWithdrawn event, Situation desk) {
    String site = event.header().saidBy();
    boolean ours =
        event.kind() == ReportKind.ARRIVAL
            && event.containerNo().isPresent()
            && (desk.parties().has(site, Role.TERMINAL) || desk.parties().has(site, Role.DEPOT));
    if (!ours) {
      RecordedEffects.record(event, desk);
      return;
    }
    String no = event.containerNo().get();
    Waiting.checkDigit(no, desk);
    Instant at = event.header().occurredAt();
    Withdrawal said = new Withdrawal(at, event.reason(), Optional.empty(), Optional.empty());
    Exports.visit(no, Optional.empty(), desk)
        .ifPresent(
            container -> {
              Withdrawal known = container.export().withdrawals().get(site);
              desk.put(
                  known != null && !at.isAfter(known.at())
                      ? container
                      : settled(with(container, site, said), site));
              Exports.join(desk.container(no), desk);
            });
  }

  /**
   * Customs answers that it is void, or that it stands; an answer to an earlier wish is history.
   */
  static void answered(WithdrawReport instruction, InstructionAnswered event, Situation desk) {
    ContainerDossier container = desk.container(instruction.containerNo());
    String site = instruction.site();
    Withdrawal known = container.export().withdrawals().get(site);
    Arrival arrival = container.export().arrivals().get(site);
    Instant at = event.header().occurredAt();
    boolean asked =
        known != null
            && arrival != null
            && id(container.containerNo(), site, arrival, known)
                .equals(instruction.header().instructionId())
            && known.answeredAt().map(last -> !at.isBefore(last)).orElse(true);
    if (asked) {
      desk.put(settled(with(container, site, known.answered(event.answer(), at)), site));
    }
  }

  /** What was said since is the arrival now, where the one we knew is void. */
  static ContainerDossier settled(ContainerDossier container, String site) {
    ExportVisit visit = container.export();
    Arrival said = visit.corrections().get(site);
    Withdrawal withdrawal = visit.withdrawals().get(site);
    boolean replaced =
        said != null
            && withdrawal != null
            && state(container, site) == ReportState.VOIDED
            && said.at().isAfter(withdrawal.at());
    return replaced
        ? container.withExport(
            visit.with(draft -> draft.arrivals = Sets.plus(visit.arrivals(), site, said)))
        : container;
  }

  /** The id of the instruction that makes this report void. */
  static String id(String containerNo, String site, Arrival arrival, Withdrawal withdrawal) {
    return "withdraw-arrival-"
        + Ids.of(containerNo, site, arrival.at().toString(), withdrawal.at().toString());
  }

  /**
   * How the report of an arrival stands. The answer to a report counts before its withdrawal,
   * whichever came first: the end is the same.
   */
  static ReportState state(ContainerDossier container, String site) {
    ExportVisit visit = container.export();
    Arrival arrival = visit.arrivals().get(site);
    boolean sent =
        arrival.answer().isPresent()
            || container
                .told()
                .contains(ArrivalIsReported.id(container.containerNo(), site, arrival));
    ReportState state = ReportState.TO_DECLARE;
    if (sent) {
      state = step(state, ReportTrigger.SENT);
    }
    if (arrival.isRefused()) {
      state = step(state, ReportTrigger.REJECTED);
    } else if (arrival.answer().isPresent()) {
      state = step(state, ReportTrigger.ACCEPTED);
    }
    Optional<Withdrawal> withdrawal = Withdrawal.of(visit, site);
    if (withdrawal.isEmpty()) {
      return state;
    }
    state = step(state, ReportTrigger.WITHDRAWN);
    if (state == ReportState.TO_VOID) {
      state = step(state, ReportTrigger.VOID_SENT);
    }
    Optional<Answer> answer = withdrawal.get().answer();
    if (answer.isEmpty()) {
      return state;
    }
    return step(
        state,
        answer.get() == Answer.ACCEPTED
            ? ReportTrigger.VOID_ACCEPTED
            : ReportTrigger.VOID_REJECTED);
  }

  /** True while customs' acceptance of this arrival stands. */
  static boolean isAccepted(ContainerDossier container, String site) {
    Arrival arrival = container.export().arrivals().get(site);
    ReportState state = state(container, site);
    return arrival.isAccepted()
        && (state == ReportState.ACCEPTED || state == ReportState.VOID_REJECTED);
  }

  private static ContainerDossier with(ContainerDossier container, String site, Withdrawal said) {
    ExportVisit visit = container.export();
    return container.withExport(
        visit.with(draft -> draft.withdrawals = Sets.plus(visit.withdrawals(), site, said)));
  }

  private static ReportState step(ReportState state, ReportTrigger on) {
    return ReportMachine.REPORT.step(state, on).to();
  }
}
