package org.singlewindow.hub.flow;

import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;

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
    if (event instanceof ChargesSettled settled) {
      return settled.receiptNo();
    }
    if (event instanceof ContainerGated gated) {
      return gated.direction() + gated.plateNo().map(plate -> " " + plate).orElse("");
    }
    if (event instanceof InstructionAnswered answered) {
      return answered.answer() + answered.text().map(text -> " " + text).orElse("");
    }
    return "";
  }

  static String of(Instruction instruction) {
    if (instruction instanceof NotifyParty notice) {
      return notice.kind() + notice.orderNo().or(notice::documentNo).map(no -> " " + no).orElse("");
    }
    if (instruction instanceof IssuePickupOrder order) {
      return order.orderNo();
    }
    return instruction instanceof HoldContainer hold ? hold.holdNo() : "";
  }
}
