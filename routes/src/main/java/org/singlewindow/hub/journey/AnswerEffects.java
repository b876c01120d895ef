package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.OrderWork;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.RecallPermit;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.canonical.ReportArrival;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WithdrawReport;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseTrigger;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
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
      Instruction refused = instruction.get();
      String code = CovertMatters.code(refusal(refused), refused, desk);
      desk.alarm("HUB", refused.header().subject(), code);
    } else if (instruction.get() instanceof CancelPickupOrder recall) {
      AllHalvesIssueThePickupOrder.stopped(recall, desk);
    }
    WorkEffects.answered(instruction.get(), event, desk);
    if (instruction.get() instanceof ReleaseEmpties release) {
      yardAnswered(release, event, desk);
    } else if (instruction.get() instanceof ReportArrival report) {
      arrivalAnswered(report, event, desk);
    } else if (instruction.get() instanceof WithdrawReport withdrawal) {
      ArrivalReports.answered(withdrawal, event, desk);
    } else if (instruction.get() instanceof RecallPermit recall) {
      TerminalHoldsToThePermit.answered(recall, event.answer() == Answer.ACCEPTED, desk);
    }
  }

  /** An order that is recalled and not stopped may still open the gate: that is more than a no. */
  private static String refusal(Instruction instruction) {
    return instruction instanceof CancelPickupOrder ? "HUB-A145" : "HUB-A101";
  }

  private static void yardAnswered(
      ReleaseEmpties instruction, InstructionAnswered event, Situation desk) {
    BookingDossier booking = desk.booking(instruction.bookingNo());
    EmptyReleaseTrigger trigger =
        event.answer() == Answer.ACCEPTED
            ? EmptyReleaseTrigger.YARD_ACCEPTED
            : EmptyReleaseTrigger.YARD_REFUSED;
    Optional.ofNullable(booking.releases().get(instruction.releaseNo()))
        .ifPresent(
            release ->
                EmptiesEffects.move(booking, release, trigger, event.text().or(event::code), desk));
  }

  /** The answer belongs to the arrival that was reported; one to an earlier report is history. */
  private static void arrivalAnswered(
      ReportArrival instruction, InstructionAnswered event, Situation desk) {
    ContainerDossier container = desk.container(instruction.containerNo());
    Arrival arrival = container.export().arrivals().get(instruction.site());
    Instant at = event.header().occurredAt();
    boolean same =
        arrival != null
            && arrival.at().equals(instruction.arrivedAt())
            && arrival.answeredAt().map(last -> !at.isBefore(last)).orElse(true);
    if (same) {
      var arrivals =
          Sets.plus(
              container.export().arrivals(),
              instruction.site(),
              arrival.answered(event.answer(), at));
      ContainerDossier answered =
          container.withExport(container.export().with(draft -> draft.arrivals = arrivals));
      desk.put(ArrivalReports.settled(answered, instruction.site()));
    }
  }

  private static void remember(Instruction instruction, Situation desk) {
    desk.remembers(instruction.header().subject())
        .ifPresent(dossier -> desk.put(dossier.answered(instruction.header().instructionId())));
  }

  static void overdue(AnswerDue event, Situation desk) {
    desk.instruction()
        .filter(instruction -> !isAnswered(instruction, desk))
        .ifPresent(instruction -> unanswered(instruction, silence(instruction), desk));
  }

  private static String silence(Instruction instruction) {
    return instruction instanceof CancelPickupOrder ? "HUB-A146" : "HUB-A102";
  }

  private static boolean isAnswered(Instruction instruction, Situation desk) {
    boolean known = desk.answer().filter(answer -> answer != Answer.RECEIVED).isPresent();
    return known
        || desk.remembers(instruction.header().subject())
            .filter(dossier -> dossier.answered().contains(instruction.header().instructionId()))
            .isPresent();
  }

  static void undelivered(DeliveryFailed event, Situation desk) {
    desk.instruction().ifPresent(instruction -> unanswered(instruction, "HUB-A103", desk));
    desk.instruction()
        .filter(OrderWork.class::isInstance)
        .ifPresent(work -> WorkEffects.undelivered((OrderWork) work, desk));
  }

  /** Nobody confirmed it: a person is told, and a stop counts as unconfirmed. */
  static void unanswered(Instruction instruction, String alarm, Situation desk) {
    String code = CovertMatters.code(alarm, instruction, desk);
    desk.alarm("HUB", instruction.header().subject(), code);
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
    if (desk.waiting(subject).contains(event.parkedEventId())) {
      desk.alarm("AN-21", subject, "HUB-A022");
    }
  }
}
