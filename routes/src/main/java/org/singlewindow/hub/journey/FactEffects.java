package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerAnnounced;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.ContainerNumber;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TransportAnnounced;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ContainerDossier.Order;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.HoldTrigger;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Machines.OrderTrigger;

/**
 * What facts change: those of customs, of the terminal, and announcements. Recorded always, in
 * whatever order they come; where the subject is unknown they wait for their other half.
 */
final class FactEffects {

  private FactEffects() {}

  static void customsReleased(CustomsReleased event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String scope = event.containerNo().orElse(BillDossier.ALL);
    bill =
        bill.withCustoms(
            scope, new CustomsRelease(event.documentNo(), event.header().occurredAt()));
    if (!bill.isKnown()) {
      bill = bill.withParked(Sets.plus(bill.parked(), Set.of(event.header().eventId())));
      desk.park(bill.subject(), Role.RELEASE_AGENT);
    }
    desk.put(bill);
  }

  static void holdPlaced(HoldPlaced event, Situation desk) {
    ContainerDossier container = known(event.containerNo(), desk);
    Hold before = container.holds().get(event.holdNo());
    HoldState state = before == null ? HoldState.NONE : before.state();
    Instant at = event.header().occurredAt();
    boolean liftedByAll =
        before == null && container.liftedBefore().map(lift -> !at.isAfter(lift)).orElse(false);
    HoldState next =
        liftedByAll ? HoldState.LIFTED : Machines.HOLD.step(state, HoldTrigger.PLACED).to();
    desk.put(
        container.withHold(
            event.holdNo(),
            new Hold(
                next,
                event.type(),
                event.mode(),
                event.blNo(),
                event.site(),
                event.header().saidBy(),
                at,
                before == null ? Optional.empty() : before.liftNo())));
    if (next == HoldState.ORDERED && container.gatedOutAt().isPresent()) {
      desk.alarm("AN-05", container.subject(), "HUB-A005"); // stopped after it had left
    }
  }

  static void holdLifted(HoldLifted event, Situation desk) {
    ContainerDossier container = known(event.containerNo(), desk);
    if (event.holdNo().isPresent()) {
      desk.put(lift(container, event.holdNo().get(), event));
      return;
    }
    Instant at = event.header().occurredAt();
    for (String holdNo : container.holds().keySet()) {
      if (!container.holds().get(holdNo).at().isAfter(at)) {
        container = lift(container, holdNo, event);
      }
    }
    Instant last = container.liftedBefore().filter(before -> before.isAfter(at)).orElse(at);
    desk.put(container.liftedBefore(last));
  }

  private static ContainerDossier lift(
      ContainerDossier container, String holdNo, HoldLifted event) {
    Hold hold = container.holds().get(holdNo);
    HoldState state = hold == null ? HoldState.NONE : hold.state();
    HoldState next = Machines.HOLD.step(state, HoldTrigger.LIFTED).to();
    Optional<String> liftNo =
        hold != null && hold.liftNo().isPresent() ? hold.liftNo() : Optional.of(event.documentNo());
    return container.withHold(
        holdNo,
        hold == null
            ? new Hold(
                next,
                org.singlewindow.hub.canonical.HoldType.INSPECTION,
                Optional.empty(),
                event.blNo(),
                Optional.empty(),
                event.header().saidBy(),
                event.header().occurredAt(),
                liftNo)
            : new Hold(
                next,
                hold.type(),
                hold.mode(),
                hold.blNo(),
                hold.site(),
                hold.authority(),
                hold.at(),
                liftNo));
  }

  static void chargesSettled(ChargesSettled event, Situation desk) {
    checkDigit(event.containerNo(), desk);
    ContainerDossier container = known(event.containerNo(), desk);
    if (container.terminal().isEmpty()) {
      container = container.at(event.header().saidBy());
    }
    boolean later =
        container.charges().map(first -> first.compareTo(event.receiptNo()) < 0).orElse(true);
    desk.put(later ? container.settled(event.receiptNo()) : container);
  }

  static void gated(ContainerGated event, Situation desk) {
    checkDigit(event.containerNo(), desk);
    ContainerDossier container = known(event.containerNo(), desk);
    if (event.direction() == GateDirection.IN) {
      desk.put(container.at(event.header().saidBy()));
      return;
    }
    alarmWhatWasMissing(event, container, desk);
    Order order = container.order();
    OrderState next = Machines.ORDER.step(order.state(), OrderTrigger.GATED_OUT).to();
    Instant at = event.header().occurredAt();
    desk.put(
        container
            .gatedOut(container.gatedOutAt().filter(first -> first.isBefore(at)).orElse(at))
            .withOrder(new Order(next, order.no(), order.version())));
  }

  /**
   * It left all the same: a fact, recorded, and what was missing is said at once and stays said.
   */
  private static void alarmWhatWasMissing(
      ContainerGated event, ContainerDossier container, Situation desk) {
    if (container.gatedOutAt().isPresent()) {
      return; // it left once; told twice
    }
    boolean released =
        !container.blNos().isEmpty()
            && desk.billsOf(container).stream()
                .allMatch(bill -> bill.customsReleased(container.containerNo()));
    if (!released) {
      desk.alarm("AN-01", container.subject(), "HUB-A001");
      GateAlerts.tell("AN-01", event, container, desk);
    }
    if (container.isHeld()) {
      desk.alarm("AN-04", container.subject(), "HUB-A004");
      GateAlerts.tell("AN-04", event, container, desk);
    }
    if (container.order().state() != OrderState.ISSUED) {
      desk.alarm("AN-18", container.subject(), "HUB-A018");
    }
  }

  static void announced(ContainerAnnounced event, Situation desk) {
    event
        .containerNo()
        .ifPresent(
            no -> {
              ContainerDossier container = desk.container(no).nowAnnounced();
              desk.match(container.parked());
              desk.put(container.withParked(Set.of()));
            });
  }

  static void transportAnnounced(TransportAnnounced event, Situation desk) {
    event.containerNo().ifPresent(no -> desk.put(known(no, desk)));
  }

  /** The container, marked as waiting when nobody has told us yet what it is. */
  private static ContainerDossier known(String containerNo, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    if (container.isKnown()) {
      return container;
    }
    desk.park(Subject.container(containerNo), Role.RELEASE_AGENT);
    return container.withParked(
        Sets.plus(container.parked(), Set.of(desk.event().header().eventId())));
  }

  /** AN-16: in a fact a wrong check digit is recorded and warned of, not refused. */
  private static void checkDigit(String containerNo, Situation desk) {
    if (!ContainerNumber.isValid(containerNo)) {
      desk.alarm("AN-16", Subject.container(containerNo), "HUB-A016");
    }
  }
}
