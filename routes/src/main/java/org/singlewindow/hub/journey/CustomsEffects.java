package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
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
    }
    desk.put(Waiting.known(bill, desk));
  }

  static void placed(HoldPlaced event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    Hold before = container.holds().get(event.holdNo());
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
    container = judge(container.withHold(event.holdNo(), later ? said : before));
    desk.put(container);
    if (container.isGone() && container.holds().get(event.holdNo()).stops()) {
      placedAfterTheGate(container, said, desk);
    }
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
    String key = key(event);
    Lift said = new Lift(event.documentNo(), event.header().occurredAt());
    Lift before = container.lifts().get(key);
    if (before == null || LATER_LIFT.compare(before, said) < 0) {
      var lifts = Sets.plus(container.lifts(), key, said);
      container = container.with(draft -> draft.lifts = lifts);
    }
    desk.put(judge(container));
  }

  private static String key(HoldLifted event) {
    Optional<String> bill = event.blNo().map(Lift::ofBill);
    return event.holdNo().map(Lift::ofHold).or(() -> bill).orElse(Lift.ALL);
  }

  /** A hold stops unless customs lifted it at or after it was last placed. */
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
