package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.CancelMove;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.CancelRelease;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.OrderMove;
import org.singlewindow.hub.canonical.ReleaseContainer;
import org.singlewindow.hub.canonical.ScheduleInspection;
import org.singlewindow.hub.canonical.UnscheduleInspection;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/** What must hold after every event of every story, whatever the story is about. */
final class Promises {

  private Promises() {}

  static void check(PureHouse house, Event last, Instant now) {
    noOrderStandsWhileAHalfIsMissing(house);
    noAgentIsToldOfASelection(house);
    idsAreUnique(house);
    theSameAgainChangesNothing(house, last, now);
  }

  /** Said here once more and in other words than {@link Guard} does. */
  private static void noOrderStandsWhileAHalfIsMissing(PureHouse house) {
    for (String orderKey : standing(house).keySet()) {
      if (!orderKey.startsWith("order ")) {
        continue;
      }
      ContainerDossier box = house.container(orderKey.split(" ")[1]);
      if (box.isGone()) {
        continue;
      }
      assertThat(box.blNos()).isNotEmpty();
      assertThat(box.holds().values()).noneMatch(Hold::stops);
      assertThat(box.isSettledAt(box.terminal().orElseThrow())).isTrue();
      for (String blNo : box.blNos()) {
        BillDossier bill = house.bill(blNo);
        if (!bill.house().isHouse()) {
          assertThat(box.releases().get(blNo).state()).isEqualTo(ReleaseState.GIVEN);
        }
        assertThat(bill.cargo().state()).isEqualTo(ReleaseState.GIVEN);
        assertThat(bill.exchange()).isEqualTo(ExchangeState.EXCHANGED);
        assertThat(bill.exchangedBy()).isEqualTo(bill.cargo().consigneeAgent());
        if (!bill.house().isMaster()) {
          assertThat(bill.customs().keySet()).containsAnyOf(box.containerNo(), BillDossier.ALL);
        }
      }
    }
  }

  private static void noAgentIsToldOfASelection(PureHouse house) {
    Set<String> selections = new HashSet<>();
    for (Instruction one : house.instructions()) {
      if (one instanceof HoldContainer hold && HoldAuthority.of(hold.type()).covert()) {
        selections.add(hold.holdNo());
      }
    }
    for (Instruction one : house.instructions()) {
      if (one instanceof NotifyParty notice) {
        assertThat(selections).doesNotContain(notice.documentNo().orElse(""));
      }
    }
  }

  private static void idsAreUnique(PureHouse house) {
    assertThat(house.instructions())
        .extracting(one -> one.header().instructionId())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() <= 70);
  }

  private static void theSameAgainChangesNothing(PureHouse house, Event last, Instant now) {
    if (last instanceof BillOfLadingPresented) {
      return; // a request of that kind is refused the second time, and that is the point
    }
    Decision again = house.decide(last, now);
    assertThat(again.dossiers()).as("dossiers changed by a repeat").isEmpty();
    List<String> known =
        house.instructions().stream().map(one -> one.header().instructionId()).toList();
    assertThat(again.instructions())
        .extracting(one -> one.header().instructionId())
        .isSubsetOf(known);
  }

  /** What stands with the partners: begun by one instruction and not ended by another. */
  static Map<String, String> standing(PureHouse house) {
    Map<String, String> standing = new HashMap<>();
    for (Instruction one : house.instructions()) {
      String to = one.header().toParty();
      if (one instanceof HoldContainer hold) {
        standing.put("hold " + hold.containerNo() + " " + hold.holdNo(), to);
      } else if (one instanceof LiftHold lift) {
        standing.remove("hold " + lift.containerNo() + " " + lift.holdNo());
      } else if (one instanceof ReleaseContainer release) {
        standing.put("release " + release.containerNo() + " " + release.releaseNo(), to);
      } else if (one instanceof CancelRelease cancel) {
        standing.remove("release " + cancel.containerNo() + " " + cancel.releaseNo());
      } else if (one instanceof ScheduleInspection schedule && !isInspected(schedule, house)) {
        standing.put("schedule " + schedule.containerNo() + " " + schedule.applicationNo(), to);
      } else if (one instanceof UnscheduleInspection unschedule) {
        standing.remove("schedule " + unschedule.containerNo() + " " + unschedule.applicationNo());
      } else if (one instanceof OrderMove move && !isMoved(move, house)) {
        standing.put("move " + move.containerNo() + " " + move.purpose(), to);
      } else if (one instanceof CancelMove cancel) {
        standing.remove("move " + cancel.containerNo() + " " + cancel.purpose());
      } else if (one instanceof IssuePickupOrder issue && !isUsed(issue, house)) {
        standing.put("order " + issue.containerNo() + " " + issue.orderNo(), to);
      } else if (one instanceof CancelPickupOrder cancel) {
        standing.remove("order " + cancel.containerNo() + " " + cancel.orderNo());
      }
    }
    return standing;
  }

  /** A time is used up when the box came to the area, or customs said how it went. */
  private static boolean isInspected(ScheduleInspection schedule, PureHouse house) {
    return house.events().stream()
        .anyMatch(
            event ->
                event instanceof InspectionReported reported
                        && reported.containerNo().equals(schedule.containerNo())
                    || event instanceof ContainerGated gated
                        && gated.containerNo().equals(schedule.containerNo())
                        && gated.header().saidBy().equals(schedule.header().toParty()));
  }

  /** An order to move is used up at either of its two gates. */
  private static boolean isMoved(OrderMove move, PureHouse house) {
    boolean there = move.purpose() == MovePurpose.TO_INSPECTION;
    return house.events().stream()
        .filter(ContainerGated.class::isInstance)
        .map(ContainerGated.class::cast)
        .filter(gated -> gated.containerNo().equals(move.containerNo()))
        .anyMatch(
            gated -> {
              boolean terminal = gated.header().saidBy().equals(move.header().toParty());
              boolean in = gated.direction() == GateDirection.IN;
              return there ? terminal != in : terminal == in;
            });
  }

  /** An order ends at the gate, and the box may come back. */
  private static boolean isUsed(IssuePickupOrder issue, PureHouse house) {
    return house.events().stream()
        .filter(ContainerGated.class::isInstance)
        .map(ContainerGated.class::cast)
        .filter(gated -> gated.direction() == GateDirection.OUT)
        .filter(gated -> gated.containerNo().equals(issue.containerNo()))
        .anyMatch(gated -> !gated.header().receivedAt().isBefore(issue.header().issuedAt()));
  }
}
