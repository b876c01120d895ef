package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.BarrierDecision;
import org.singlewindow.hub.canonical.BarrierLift;
import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.GateMachines.PassageTrigger;
import org.singlewindow.hub.journey.GateUse.Use;
import org.singlewindow.hub.journey.PassageDossier.Answered;
import org.singlewindow.hub.journey.PassageDossier.Lifted;
import org.singlewindow.hub.journey.PassageDossier.Question;

/** What a gate asks and does (P7). */
final class BarrierEffects {

  private BarrierEffects() {}

  /** SR-15-33, SR-15-44: lift, or why not. A passage is answered once; asked again, as before. */
  static void asked(GateAsked event, Situation desk) {
    String gate = event.header().saidBy();
    PassageDossier passage =
        desk.passage(Subject.passage(gate, event.requestNo())).at(Gates.placeOf(gate, desk));
    if (passage.answer().isEmpty()) {
      GateJudgement judgement = GateJudgement.of(event, desk);
      boolean lift = judgement.reasons().list().isEmpty();
      passage =
          passage
              .answered(question(event, desk), answer(lift, judgement))
              .moved(lift ? PassageTrigger.EVERYTHING_FITS : PassageTrigger.SOMETHING_DOES_NOT_FIT);
      if (lift) {
        judgement.orders().forEach(order -> use(order, judgement, event, desk));
      } else {
        GateAlarms.raise(event, judgement, desk);
      }
      GateAlarms.raiseForStrangers(event, judgement, desk);
    }
    desk.put(passage);
    desk.tell(answer(event, passage, desk));
  }

  private static Answered answer(boolean lift, GateJudgement judgement) {
    return new Answered(
        lift ? BarrierDecision.LIFT : BarrierDecision.KEEP_SHUT,
        judgement.containerNos(),
        judgement.reasons().list());
  }

  private static Question question(GateAsked event, Situation desk) {
    return new Question(
        event.gate(),
        event.direction(),
        event.plateNo(),
        event.containerNos(),
        event.orderNo(),
        event.grossKg(),
        event
            .plateNo()
            .flatMap(desk.gateTerms().trucks()::find)
            .flatMap(Trucks.Truck::tareKg)
            .flatMap(tare -> event.grossKg().map(gross -> gross.subtract(tare))),
        event.header().occurredAt());
  }

  /** From here on the order belongs to this truck. */
  private static void use(
      GateOrder order, GateJudgement judgement, GateAsked event, Situation desk) {
    if (judgement.containerNos().contains(order.containerNo())) {
      Use use = new Use(event.header().saidBy(), event.requestNo(), desk.now());
      ContainerDossier box = desk.container(order.containerNo());
      desk.put(
          box.withGate(
              box.gate().withAnswer(GateUse.key(event.direction(), order.orderNo()), use)));
    }
  }

  private static AnswerGate answer(GateAsked event, PassageDossier passage, Situation desk) {
    Answered given = passage.answer().orElseThrow();
    String gate = event.header().saidBy();
    return new AnswerGate(
        desk.header("gate-" + Ids.of(gate, event.requestNo()), gate, passage.subject()),
        event.requestNo(),
        event.gate(),
        given.decision(),
        given.containerNos(),
        event.orderNo(),
        given.reasons());
  }

  /** A fact: it counts in whatever order it comes. */
  static void lifted(BarrierLifted event, Situation desk) {
    String gate = event.header().saidBy();
    PassageDossier before =
        desk.passage(Subject.passage(gate, event.requestNo())).at(Gates.placeOf(gate, desk));
    boolean byHand = event.lift() == BarrierLift.MANUAL;
    PassageDossier passage =
        before
            .lifted(
                new Lifted(
                    event.liftedBy(),
                    event.reason(),
                    event.containerNos(),
                    event.orderNo(),
                    event.header().occurredAt()))
            .moved(byHand ? PassageTrigger.LIFTED_BY_HAND : PassageTrigger.LIFTED_AUTOMATICALLY);
    for (String no : BarrierFacts.containers(event, before)) {
      passage = lifted(no, event, passage, desk);
    }
    desk.put(passage);
    GateAlarms.raise(event, before, desk);
  }

  private static PassageDossier lifted(
      String no, BarrierLifted event, PassageDossier passage, Situation desk) {
    ContainerDossier box = desk.container(no);
    for (String key : BarrierFacts.uses(event, passage, box)) {
      Use use = new Use(event.header().saidBy(), event.requestNo(), event.header().occurredAt());
      ContainerDossier before = desk.container(no);
      desk.put(before.withGate(before.gate().withLift(key, use)));
    }
    boolean gone = event.direction() == GateDirection.OUT && box.isGone();
    return gone ? passage.moved(PassageTrigger.GATED) : passage;
  }

  /** The box was reported out: the passage it used is recorded. */
  static void gated(ContainerGated event, Situation desk) {
    if (event.direction() == GateDirection.OUT) {
      for (Subject subject : desk.container(event.containerNo()).gate().passages()) {
        desk.put(desk.passage(subject).moved(PassageTrigger.GATED));
      }
    }
  }
}
