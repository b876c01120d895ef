package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.journey.GateOrder.Standing;
import org.singlewindow.hub.journey.GateUse.Use;

/** Whether one order lets one box pass this gate, on this truck, now. */
final class GateOrderCheck {

  private final GateAsked asked;
  private final Situation desk;
  private final String place;
  private final GateReasons reasons;

  GateOrderCheck(GateAsked asked, Situation desk, String place, GateReasons reasons) {
    this.asked = asked;
    this.desk = desk;
    this.place = place;
    this.reasons = reasons;
  }

  /** Adds every reason why not. */
  void check(GateOrder order) {
    checkUse(order);
    checkStanding(order);
    checkWindow(order);
    checkTruck(order);
    if (order.place().filter(where -> !Gates.serves(place, where, desk)).isPresent()) {
      reasons.add(GateReasons.OTHER_PLACE, "gate", place, order.place().get());
    }
  }

  private void checkStanding(GateOrder order) {
    String no = order.orderNo();
    switch (order.standing()) {
      case ACTIVE -> order.missing().forEach(one -> reasons.addMissing(one, order.containerNo()));
      case NOT_ACTIVE -> reasons.add(GateReasons.NOT_ACTIVE, "orderNo", no, "");
      case STOPPED -> reasons.add(GateReasons.STOPPED, order.containerNo(), "", "");
      case TAKEN_BACK -> {
        reasons.add(GateReasons.TAKEN_BACK, "orderNo", no, "");
        order.missing().forEach(one -> reasons.addMissing(one, order.containerNo()));
      }
      case USED -> reasons.add(GateReasons.USED, "orderNo", no, order.containerNo());
    }
  }

  /** SR-15-44: an order is good for one passage of each box. */
  private void checkUse(GateOrder order) {
    if (order.standing() == Standing.USED) {
      return; // said already
    }
    GateUse use = desk.container(order.containerNo()).gate();
    String key = GateUse.key(asked.direction(), order.orderNo());
    Use lifted = use.lifted().get(key);
    Use answered = use.answered().get(key);
    if (lifted != null && !isThis(lifted)) {
      reasons.add(GateReasons.USED, "orderNo", order.orderNo(), order.containerNo());
    } else if (answered != null && !isThis(answered) && isInUse(answered)) {
      reasons.add(GateReasons.IN_USE, "orderNo", order.orderNo(), answered.requestNo());
    }
  }

  private boolean isThis(Use use) {
    return use.isOf(asked.header().saidBy(), asked.requestNo());
  }

  private boolean isInUse(Use answered) {
    return answered.at().plus(desk.gateTerms().orderInUse()).isAfter(desk.now());
  }

  private void checkWindow(GateOrder order) {
    Instant now = desk.now();
    order
        .until()
        .filter(end -> end.isBefore(now))
        .ifPresent(
            end -> reasons.add(GateReasons.EXPIRED, "orderNo", order.orderNo(), end.toString()));
    order
        .from()
        .filter(begin -> begin.isAfter(now))
        .ifPresent(
            begin ->
                reasons.add(GateReasons.NOT_YET, "orderNo", order.orderNo(), begin.toString()));
  }

  /** A plate is often known only at the gate: then the fleet or the window stands in. */
  private void checkTruck(GateOrder order) {
    Optional<String> plate = asked.plateNo();
    if (order.plateNo().isPresent()) {
      if (!plate.equals(order.plateNo())) {
        reasons.add(GateReasons.WRONG_PLATE, "plateNo", plate.orElse(""), order.plateNo().get());
      }
      return;
    }
    Optional<String> fleet =
        plate.flatMap(no -> desk.gateTerms().trucks().find(no)).map(Trucks.Truck::fleet);
    if (order.fleet().isPresent() && fleet.isPresent() && !fleet.equals(order.fleet())) {
      reasons.add(GateReasons.WRONG_PLATE, "plateNo", plate.orElse(""), order.fleet().get());
    }
  }
}
