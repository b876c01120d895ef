package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.HoldTrigger;

/** What answers, silence, failed pushes and expired waits change. */
final class AnswerEffects {

  private AnswerEffects() {}

  static void answered(InstructionAnswered event, Situation desk) {
    Optional<Instruction> instruction = desk.instruction();
    if (instruction.isEmpty()) {
      desk.alarm("AN-21", Subject.instruction(event.reference()), "HUB-A021");
      return;
    }
    String to = instruction.get().header().toParty();
    if (!to.equals(event.header().saidBy())) {
      desk.refuse("HUB-R512", "reference", event.reference(), to);
      return;
    }
    if (event.answer() == Answer.RECEIVED) {
      return; // it arrived; that is not an answer
    }
    remember(instruction.get(), desk);
    if (instruction.get() instanceof HoldContainer hold) {
      move(
          hold,
          event.answer() == Answer.ACCEPTED
              ? HoldTrigger.TERMINAL_CONFIRMED
              : HoldTrigger.TERMINAL_DID_NOT_CONFIRM,
          desk);
    } else if (event.answer() == Answer.REFUSED) {
      desk.alarm("HUB", instruction.get().header().subject(), "HUB-A101");
    }
  }

  private static void remember(Instruction instruction, Situation desk) {
    Subject subject = instruction.header().subject();
    if (subject.kind() == Subject.Kind.CONTAINER) {
      ContainerDossier container = desk.container(subject.no());
      var answered =
          Sets.plus(container.answered(), java.util.Set.of(instruction.header().instructionId()));
      desk.put(container.with(draft -> draft.answered = answered));
    }
  }

  static void overdue(AnswerDue event, Situation desk) {
    desk.instruction()
        .filter(instruction -> !isAnswered(instruction, desk))
        .ifPresent(instruction -> unanswered(instruction, "HUB-A102", desk));
  }

  private static boolean isAnswered(Instruction instruction, Situation desk) {
    Subject subject = instruction.header().subject();
    return subject.kind() == Subject.Kind.CONTAINER
        && desk.container(subject.no()).answered().contains(instruction.header().instructionId());
  }

  static void undelivered(DeliveryFailed event, Situation desk) {
    desk.instruction().ifPresent(instruction -> unanswered(instruction, "HUB-A103", desk));
  }

  private static void unanswered(Instruction instruction, String alarm, Situation desk) {
    desk.alarm("HUB", instruction.header().subject(), alarm);
    if (instruction instanceof HoldContainer hold) {
      move(hold, HoldTrigger.TERMINAL_DID_NOT_CONFIRM, desk);
    }
  }

  /** Only the stop that stands is confirmed by an answer; one to an earlier stop is history. */
  private static void move(HoldContainer instruction, HoldTrigger trigger, Situation desk) {
    ContainerDossier container = desk.container(instruction.containerNo());
    String holdNo = instruction.holdNo();
    Hold hold = container.holds().get(holdNo);
    String standing = HoldStopsTheContainer.holdId(holdNo, container);
    if (hold != null && standing.equals(instruction.header().instructionId())) {
      HoldState next = Machines.HOLD.step(hold.state(), trigger).to();
      desk.put(container.withHold(holdNo, hold.moved(next)));
    }
  }

  static void waitedTooLong(ParkingExpired event, Situation desk) {
    Subject subject = Subject.parse(event.subject());
    boolean waits =
        subject.kind() == Subject.Kind.BILL
            ? desk.bill(subject.no()).parked().contains(event.parkedEventId())
            : desk.container(subject.no()).parked().contains(event.parkedEventId());
    if (waits) {
      desk.alarm("AN-21", subject, "HUB-A022");
    }
  }
}
