package org.singlewindow.hub.flow;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.LoadingPermitted;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.PaymentReported;
import org.singlewindow.hub.canonical.RailMoveReported;
import org.singlewindow.hub.canonical.RailWaybillIssued;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.RequestTrainPlan;
import org.singlewindow.hub.canonical.TallyReported;
import org.singlewindow.hub.canonical.TrainPlanAnswered;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/** The few words that tell one line of a timeline from the next: kinds, numbers, codes, as said. */
final class EntryDetail {

  private EntryDetail() {}

  static String of(Event event) {
    if (event instanceof ReleaseOrdered release) {
      return release.kind() + " " + release.releaseNo();
    }
    if (event instanceof ReleaseRevoked revoked) {
      return revoked.kind() + " " + revoked.releaseNo();
    }
    if (event instanceof CustomsReleased released) {
      return released.documentNo();
    }
    if (event instanceof HoldPlaced placed) {
      return placed.holdNo() + placed.mode().map(mode -> " " + mode).orElse("");
    }
    if (event instanceof HoldLifted lifted) {
      return lifted.documentNo();
    }
    if (event instanceof ChargesQuoted quoted) {
      return quoted.quoteNo() + " " + quoted.amount().toPlainString() + " " + quoted.currency();
    }
    if (event instanceof PaymentReported paid) {
      return paid.status() + " " + paid.quoteNo() + " " + paid.amount().toPlainString();
    }
    if (event instanceof WorkOrderRequested work) {
      return work.kind() + " " + work.requestNo();
    }
    if (event instanceof ChargesSettled settled) {
      return settled.receiptNo();
    }
    if (event instanceof ContainerGated gated) {
      return gated.direction() + gated.plateNo().map(plate -> " " + plate).orElse("");
    }
    if (event instanceof InstructionAnswered answered) {
      return answered.answer() + answered.text().map(text -> " " + text).orElse("");
    }
    return ofBooking(event);
  }

  private static String ofBooking(Event event) {
    if (event instanceof BookingRequested booked) {
      return booked.requestNo();
    }
    if (event instanceof BookingAnswered answered) {
      return answered.answer() + words(answered.bookingNo()) + words(answered.reason());
    }
    if (event instanceof EmptyReleaseOrdered release) {
      return release.releaseNo() + " " + release.equipment().stream().map(EntryDetail::of).toList();
    }
    if (event instanceof LoadPlanDeclared plan) {
      return plan.loadPlanNo() + words(plan.vgmKg().map(kg -> "VGM " + kg + " kg"));
    }
    if (event instanceof VesselMoveReported moved) {
      return moved.move() + words(moved.stowage());
    }
    if (event instanceof LoadingPermitted permitted) {
      return permitted.means() + " " + permitted.documentNo();
    }
    if (event instanceof DeclarationReported receipt) {
      return receipt.channel() + " (" + receipt.channelCode() + ")" + words(receipt.note());
    }
    return ofTransport(event);
  }

  private static String ofTransport(Event event) {
    if (event instanceof TrainPlanAnswered plan) {
      return plan.answer() + words(plan.trainNo()) + words(plan.reason());
    }
    if (event instanceof RailMoveReported moved) {
      return moved.move() + " " + moved.trainNo() + words(moved.wagonNo());
    }
    if (event instanceof RailWaybillIssued waybill) {
      return waybill.waybillNo();
    }
    if (event instanceof TallyReported tally) {
      return tally.kind() + " " + tally.tallyNo() + words(tally.damage());
    }
    return event instanceof VesselCallReported call
        ? call.status() + words(call.berth())
        : ReportDetail.of(event);
  }

  private static String of(EquipmentQuantity line) {
    return line.quantity() + "x" + line.sizeType();
  }

  private static String words(Optional<String> value) {
    return value.map(text -> " " + text).orElse("");
  }

  static String of(Instruction instruction) {
    if (instruction instanceof NotifyParty notice) {
      return notice.kind() + notice.orderNo().or(notice::documentNo).map(no -> " " + no).orElse("");
    }
    if (instruction instanceof IssuePickupOrder order) {
      return order.orderNo();
    }
    if (instruction instanceof ReleaseEmpties release) {
      return release.releaseNo() + " " + release.equipment().stream().map(EntryDetail::of).toList();
    }
    if (instruction instanceof RequestTrainPlan plan) {
      return plan.planRequestNo();
    }
    return instruction instanceof HoldContainer hold
        ? hold.holdNo()
        : InterchangeDetail.of(instruction);
  }
}
