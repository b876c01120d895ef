package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BarrierDecision;
import org.singlewindow.hub.canonical.BarrierLift;
import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.GateMachines.PassageState;
import org.singlewindow.hub.journey.PassageDossier.Answered;

/** What a person hears of a gate: a box, a plate or an order that does not fit, and the hand. */
final class GateAlarms {

  private GateAlarms() {}

  /** AN-16, AN-17, AN-18: the question itself shows that something is wrong. */
  static void raise(GateAsked event, GateJudgement judgement, Situation desk) {
    GateReasons reasons = judgement.reasons();
    Subject about = about(event, judgement);
    if (reasons.has(GateReasons.WRONG_BOX)) {
      desk.alarm("AN-16", about, "HUB-A181");
    }
    if (reasons.has(GateReasons.WRONG_PLATE)) {
      desk.alarm("AN-17", about, "HUB-A182");
    }
    if (reasons.has(
        GateReasons.USED, GateReasons.IN_USE, GateReasons.EXPIRED, GateReasons.NOT_ACTIVE)) {
      desk.alarm("AN-18", about, "HUB-A184");
    }
  }

  /** AN-17: where trucks are registered, one that is not is looked at; it is not kept out. */
  static void raiseForStrangers(GateAsked event, GateJudgement judgement, Situation desk) {
    if (event.plateNo().filter(desk.gateTerms().trucks()::isStranger).isPresent()) {
      desk.alarm("AN-17", about(event, judgement), "HUB-A183");
    }
  }

  private static Subject about(GateAsked event, GateJudgement judgement) {
    return judgement.orders().stream()
        .map(GateOrder::containerNo)
        .findFirst()
        .or(() -> event.containerNos().stream().findFirst())
        .map(Subject::container)
        .orElseGet(() -> Subject.passage(event.header().saidBy(), event.requestNo()));
  }

  /** AN-47: a hand without an order, or one that lifts too often; and a barrier without leave. */
  static void raise(BarrierLifted event, PassageDossier before, Situation desk) {
    if (event.lift() == BarrierLift.MANUAL) {
      if (BarrierFacts.order(event, before).isEmpty()) {
        desk.alarm("AN-47", before.subject(), "HUB-A185");
      }
      event.liftedBy().ifPresent(operator -> count(operator, event, desk));
    } else if (before.state() == PassageState.REFUSED && isRefused(before.answer())) {
      desk.alarm("AN-47", before.subject(), "HUB-A187");
    }
  }

  private static boolean isRefused(Optional<Answered> answer) {
    return answer.filter(one -> one.decision() == BarrierDecision.KEEP_SHUT).isPresent();
  }

  private static void count(String operator, BarrierLifted event, Situation desk) {
    String shift = GateDossier.shift(event.header().occurredAt(), desk.gateTerms().shift());
    GateDossier before = desk.gate(event.header().saidBy());
    GateDossier gate = before.with(shift, operator, event.requestNo());
    desk.put(gate);
    int max = desk.gateTerms().liftsByHandMax();
    if (before.count(shift, operator) <= max && gate.count(shift, operator) > max) {
      desk.alarmOnce("AN-47", gate.subject(), "HUB-A186", Ids.of(operator, shift));
    }
  }
}
