package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ContainerDossier.Lift;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.HoldTrigger;

/**
 * What the words of customs change. They are facts: recorded always, and of two that speak of the
 * same thing the later counts, in whatever order they come.
 */
final class CustomsEffects {

  private static final Comparator<CustomsRelease> LATER_RELEASE =
      Comparator.comparing(CustomsRelease::at).thenComparing(CustomsRelease::documentNo);
  private static final Comparator<Lift> LATER_LIFT =
      Comparator.comparing(Lift::at).thenComparing(Lift::documentNo);

  private CustomsEffects() {}

  static void released(CustomsReleased event, Situation desk) {
    event.containerNo().ifPresent(no -> Waiting.checkDigit(no, desk));
    BillDossier bill = desk.bill(event.blNo());
    String scope = event.containerNo().orElse(BillDossier.ALL);
    CustomsRelease said = new CustomsRelease(event.documentNo(), event.header().occurredAt());
    CustomsRelease before = bill.customs().get(scope);
    if (before == null || LATER_RELEASE.compare(before, said) < 0) {
      var customs = Sets.plus(bill.customs(), scope, said);
      bill = bill.with(draft -> draft.customs = customs);
    } else {
      StaleMessages.warn(
          said.at(),
          before.at(),
          event.containerNo().map(Subject::container).orElse(bill.subject()),
          desk);
    }
    desk.put(Waiting.known(bill, desk));
  }

  static void placed(HoldPlaced event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    String holdNo = number(event.holdNo(), desk);
    Hold before = container.holds().get(holdNo);
    Hold said =
        new Hold(
            before == null ? HoldState.NONE : before.state(),
            event.type(),
            event.mode(),
            event.blNo(),
            event.site(),
            event.header().saidBy(),
            event.header().occurredAt(),
            before != null && before.notified());
    boolean later = before == null || before.at().isBefore(said.at());
    container = judge(container.withHold(holdNo, later ? said : before));
    if (desk.parties().has(said.authority(), Role.TERMINAL)) {
      container = confirmed(container, holdNo);
    }
    boolean stops = container.holds().get(holdNo).stops();
    desk.put(container);
    InspectionEffects.instructed(event, desk);
    if (container.isGone() && stops) {
      placedAfterTheGate(container, said, desk);
    } else if (later && stops) {
      StaleHolds.ask(container, holdNo, said, desk);
    }
  }

  /** What a terminal stops itself is stopped. */
  private static ContainerDossier confirmed(ContainerDossier container, String holdNo) {
    Hold hold = container.holds().get(holdNo);
    HoldState next = Machines.HOLD.step(hold.state(), HoldTrigger.TERMINAL_CONFIRMED).to();
    return container.withHold(holdNo, hold.moved(next));
  }

  private static String number(String holdNo, Situation desk) {
    return HoldAuthority.prefix(desk.event().header().saidBy(), desk.parties()) + holdNo;
  }

  /** A hold that comes too late is an alarm; one that had been placed in time, a breach. */
  private static void placedAfterTheGate(ContainerDossier container, Hold hold, Situation desk) {
    Instant left = container.gatedOutAt().orElseThrow();
    if (hold.at().isAfter(left)) {
      desk.alarm("AN-05", container.subject(), "HUB-A005");
    } else {
      desk.alarm("AN-04", container.subject(), "HUB-A004");
      GateAlerts.tell(
          "AN-04", "gate-out during a hold that reached us late", left, desk, container);
    }
  }

  static void lifted(HoldLifted event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    String key = key(event, desk);
    Lift said = new Lift(event.documentNo(), event.header().occurredAt());
    Lift before = container.lifts().get(key);
    if (before == null || LATER_LIFT.compare(before, said) < 0) {
      var lifts = Sets.plus(container.lifts(), key, said);
      container = container.with(draft -> draft.lifts = lifts);
    } else {
      StaleMessages.warn(said.at(), before.at(), container.subject(), desk);
    }
    desk.put(judge(container));
    InspectionEffects.lifted(event, desk);
  }

  /** Only customs lifts without a number; whoever else does lifts nothing. */
  private static String key(HoldLifted event, Situation desk) {
    String own = number("", desk);
    Optional<String> bill = event.blNo().map(blNo -> Lift.ofBill(own + blNo));
    return event
        .holdNo()
        .map(holdNo -> Lift.ofHold(own + holdNo))
        .or(() -> bill)
        .orElse(own + Lift.ALL);
  }

  /** A hold stops unless its authority lifted it at or after it was last placed. */
  private static ContainerDossier judge(ContainerDossier container) {
    ContainerDossier judged = container;
    for (String holdNo : container.holds().keySet()) {
      Hold hold = container.holds().get(holdNo);
      boolean lifted =
          container
              .findLift(holdNo, hold)
              .filter(lift -> !lift.at().isBefore(hold.at()))
              .isPresent();
      HoldTrigger trigger = lifted ? HoldTrigger.LIFTED : HoldTrigger.PLACED;
      HoldState next = Machines.HOLD.step(hold.state(), trigger).to();
      judged = judged.withHold(holdNo, hold.moved(next));
    }
    return judged;
  }
}
