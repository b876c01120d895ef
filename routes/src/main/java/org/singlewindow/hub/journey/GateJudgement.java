package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.ContainerNumber;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;

/**
 * Whether a barrier may go up (P7, SR-15-33, SR-15-44): the order must stand for every box on the
 * truck, and for this truck, here and now. Everything that does not fit is said at once.
 */
final class GateJudgement {

  private final GateAsked asked;
  private final Situation desk;
  private final String place;
  private final GateReasons reasons = new GateReasons();
  private final List<String> read;
  private final List<GateOrder> orders = new ArrayList<>();
  private List<String> judged = List.of();

  private GateJudgement(GateAsked asked, Situation desk) {
    this.asked = asked;
    this.desk = desk;
    this.place = Gates.placeOf(asked.header().saidBy(), desk);
    this.read = asked.containerNos().stream().filter(ContainerNumber::isValid).toList();
  }

  /** Judges a question. */
  static GateJudgement of(GateAsked asked, Situation desk) {
    GateJudgement judgement = new GateJudgement(asked, desk);
    judgement.judge();
    return judgement;
  }

  /** Why the barrier stays shut; none: it goes up. */
  GateReasons reasons() {
    return reasons;
  }

  /** The boxes that were judged. */
  List<String> containerNos() {
    return judged;
  }

  /** The orders that were found for them. */
  List<GateOrder> orders() {
    return List.copyOf(orders);
  }

  private void judge() {
    asked.containerNos().stream()
        .filter(no -> !ContainerNumber.isValid(no))
        .forEach(no -> reasons.add(GateReasons.CHECK_DIGIT, "containerNos", no, ""));
    asked.orderNo().ifPresentOrElse(this::judgeOrder, this::judgeWithoutOrder);
    for (GateOrder order : orders) {
      if (judged.contains(order.containerNo())) {
        new GateOrderCheck(asked, desk, place, reasons).check(order);
      }
    }
  }

  private void judgeOrder(String orderNo) {
    for (String no : candidates()) {
      GateOrders.find(orderNo, desk.container(no), desk).ifPresent(orders::add);
    }
    List<String> ordered = orders.stream().map(GateOrder::containerNo).toList();
    judged = read.isEmpty() ? ordered : read.stream().filter(ordered::contains).toList();
    if (ordered.isEmpty() && read.isEmpty() && !asked.orderSubjects().isEmpty()) {
      reasons.add(GateReasons.NO_BOX, "containerNos", "", ""); // of a release the yard gives any
    } else if (ordered.isEmpty()) {
      reasons.add(GateReasons.UNKNOWN_ORDER, "orderNo", orderNo, "");
    } else if (asked.containerNos().isEmpty() && ordered.size() > 1) {
      reasons.add(GateReasons.NO_BOX, "containerNos", "", String.join(", ", ordered));
      judged = List.of();
    } else {
      read.stream()
          .filter(no -> !ordered.contains(no))
          .forEach(
              no ->
                  reasons.add(
                      GateReasons.WRONG_BOX, "containerNos", no, String.join(", ", ordered)));
    }
  }

  /** What the camera read, and what the ledger knows under the order. */
  private TreeSet<String> candidates() {
    TreeSet<String> candidates = new TreeSet<>(read);
    asked.orderSubjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.CONTAINER)
        .map(Subject::no)
        .forEach(candidates::add);
    asked.orderSubjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.ORDER)
        .flatMap(subject -> desk.order(subject).request().stream())
        .forEach(request -> candidates.addAll(request.containerNos()));
    return candidates;
  }

  /** Out goes nothing without an order; in comes what is expected here. */
  private void judgeWithoutOrder() {
    judged = read;
    if (asked.containerNos().isEmpty()) {
      reasons.add(GateReasons.NO_BOX, "containerNos", "", "");
    }
    if (asked.direction() == GateDirection.OUT) {
      reasons.add(GateReasons.NO_ORDER, "orderNo", "", "");
      read.forEach(this::sayWhatIsMissing);
    } else {
      read.stream()
          .filter(no -> !GateExpectations.isExpected(desk.container(no), place, desk))
          .forEach(no -> reasons.add(GateReasons.NOT_EXPECTED, "containerNos", no, place));
    }
  }

  /** Whoever stands there without an order hears all the same what keeps the box. */
  private void sayWhatIsMissing(String no) {
    ContainerDossier container = desk.container(no);
    if (container.isKnown() && !container.isGone() && container.export().bookingNo().isEmpty()) {
      Known known = Known.of(container, desk);
      Guard.missing(Leaving.purpose(container, known.bills()), container, known, desk.now())
          .forEach(one -> reasons.addMissing(one, no));
    }
  }
}
