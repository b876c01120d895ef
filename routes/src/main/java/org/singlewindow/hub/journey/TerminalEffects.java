package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerAnnounced;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.canonical.TransportAnnounced;
import org.singlewindow.hub.canonical.TransportMode;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.ContainerDossier.Receipt;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Machines.OrderTrigger;

/**
 * What the terminal's words and announcements change: facts, recorded in whatever order they come.
 */
final class TerminalEffects {

  private static final Comparator<Receipt> LATER =
      Comparator.comparing(Receipt::at).thenComparing(Receipt::receiptNo);

  private TerminalEffects() {}

  static void settled(ChargesSettled event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    Receipt said = new Receipt(event.receiptNo(), event.header().occurredAt());
    Receipt before = container.charges().get(event.header().saidBy());
    if (before == null || LATER.compare(before, said) < 0) {
      var charges = Sets.plus(container.charges(), event.header().saidBy(), said);
      container = container.with(draft -> draft.charges = charges);
    }
    desk.put(container);
    PaymentEffects.received(container, desk);
  }

  static void gated(ContainerGated event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    ContainerDossier container = Waiting.known(event.containerNo(), desk);
    Instant at = event.header().occurredAt();
    if (event.direction() == GateDirection.IN) {
      desk.put(container.at(event.header().saidBy(), at));
      InspectionGates.arrives(event, desk);
      return;
    }
    desk.put(container);
    if (!InspectionGates.leaves(event, desk)) {
      out(event, container, desk);
    }
  }

  /** It left: from the terminal, or from where it was inspected. */
  static void out(ContainerGated event, ContainerDossier container, Situation desk) {
    Instant at = event.header().occurredAt();
    if (!container.isGone() && isUnderSupervision(event)) {
      alarmWhatWasMissing(event, container, desk);
    }
    DiversionGate.left(event, desk);
    PickupOrder order = container.order();
    OrderState next = Machines.ORDER.step(order.state(), OrderTrigger.GATED_OUT).to();
    Instant first = container.gatedOutAt().filter(before -> before.isBefore(at)).orElse(at);
    desk.put(
        desk.container(event.containerNo())
            .with(
                draft -> {
                  draft.parked = container.parked();
                  draft.gatedOutAt = Optional.of(first);
                  draft.order = order.moved(next);
                }));
  }

  /** Empties and boxes of domestic trade leave without customs. */
  private static boolean isUnderSupervision(ContainerGated event) {
    return event.fullness() == Fullness.FULL
        && event.status().filter(TradeStatus.CONTINENTAL::equals).isEmpty();
  }

  /** It left all the same: what was missing then is said at once and stays said. */
  private static void alarmWhatWasMissing(
      ContainerGated event, ContainerDossier container, Situation desk) {
    Instant at = event.header().occurredAt();
    boolean released = Concerned.customsReleasedBy(at, container, desk);
    boolean onPermit = DiversionGate.decides(event, container);
    if (!released && !onPermit) {
      alarm("AN-01", "HUB-A001", event, container, desk);
    }
    if (container.isHeldAt(at)) {
      alarm("AN-04", "HUB-A004", event, container, desk);
    }
    if (onPermit) {
      DiversionGate.judge(event, container, released, desk);
      return;
    }
    PickupOrder order = container.order();
    if (LateRevocation.isLaterThan(at, container, desk)) {
      desk.alarm("AN-05", container.subject(), "HUB-A005"); // its order stood when it left
    } else if (order.state() == OrderState.RECALLED) {
      alarm("AN-18", "HUB-A144", event, container, desk); // revoked, and the stop not acknowledged
    } else if (order.state() != OrderState.ISSUED || isOver(event, container)) {
      alarm("AN-18", "HUB-A018", event, container, desk);
    } else if (event.orderNo().filter(no -> !no.equals(order.no())).isPresent()) {
      // some terminals write their own number here: a person looks, customs is not alerted
      desk.alarm("AN-18", container.subject(), "HUB-A019");
    }
  }

  private static boolean isOver(ContainerGated event, ContainerDossier container) {
    return container.releases().values().stream()
        .map(ContainerRelease::validUntil)
        .flatMap(Optional::stream)
        .anyMatch(until -> until.isBefore(event.header().occurredAt()));
  }

  private static void alarm(
      String rule, String code, ContainerGated event, ContainerDossier container, Situation desk) {
    desk.alarm(rule, container.subject(), code);
    String how = "gate-out" + event.plateNo().map(plate -> " by " + plate).orElse("");
    GateAlerts.tell(rule, how, event.header().occurredAt(), desk, container);
  }

  static void announced(ContainerAnnounced event, Situation desk) {
    event
        .containerNo()
        .ifPresent(
            no ->
                desk.put(
                    Waiting.matched(desk.container(no), desk)
                        .with(draft -> draft.announced = true)));
  }

  static void transportAnnounced(TransportAnnounced event, Situation desk) {
    event
        .containerNo()
        .map(no -> Waiting.known(no, desk))
        .ifPresent(box -> desk.put(box.withGate(truck(event, box.gate()))));
  }

  /** The truck that is to fetch or bring it: the gate compares (AN-17). */
  private static GateUse truck(TransportAnnounced event, GateUse gate) {
    return event
        .meansNo()
        .filter(no -> event.mode() == TransportMode.ROAD)
        .map(no -> gate.withTruck(new GateUse.Announced(no, event.header().occurredAt())))
        .orElse(gate);
  }
}
