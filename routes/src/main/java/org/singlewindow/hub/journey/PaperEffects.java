package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.MassVerified;
import org.singlewindow.hub.canonical.MilestoneClassifier;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.ReportKind;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.TrainWagon;
import org.singlewindow.hub.canonical.VesselMove;
import org.singlewindow.hub.canonical.VesselMoveOrdered;
import org.singlewindow.hub.journey.Papers.Leave;
import org.singlewindow.hub.journey.Papers.LoadOrder;
import org.singlewindow.hub.journey.Papers.Mass;
import org.singlewindow.hub.journey.Papers.PlannedWagon;

/**
 * What load list, verified mass, a train's composition and customs' instructions 7 and 9 change:
 * each is kept where a guard asks for it. The first three speak of the boxes of many; one nobody
 * has told us of keeps its paper and nobody waits for it.
 */
final class PaperEffects {

  /** The list in which customs' words to a site have their codes. */
  private static final String INSTRUCTIONS = "customs-instructions";

  /** What customs lets a container leave for, by the word its instruction has here. */
  private static final Map<String, Purpose> LEAVES =
      Map.of(
          "MAY_LEAVE_UNDER_SEAL", Purpose.LEAVE_UNDER_SEAL,
          "RETURN_MAY_LEAVE", Purpose.RETURN_SHIPMENT);

  private static final Set<DocumentFunction> ENDS =
      Set.of(DocumentFunction.CANCEL, DocumentFunction.DELETE);

  private PaperEffects() {}

  /**
   * True when a guard asks for what this event says, though others of its kind tell and no more.
   */
  static boolean isAskedFor(Event event) {
    if (event instanceof ReportWithdrawn withdrawn) {
      return withdrawn.kind() == ReportKind.ARRIVAL && withdrawn.containerNo().isPresent();
    }
    return event instanceof MilestoneReported milestone
        ? isCustomsWord(milestone)
        : event instanceof VesselMoveOrdered order && order.move() == VesselMove.LOADED;
  }

  /** Only as it comes by the customs to site channel; who may use that, is asked with the desk. */
  private static boolean isCustomsWord(MilestoneReported milestone) {
    return milestone.codeList().equals(INSTRUCTIONS)
        && milestone.classifier() == MilestoneClassifier.ACTUAL
        && LEAVES.containsKey(milestone.milestone())
        && (milestone.blNo().isPresent() || milestone.containerNo().isPresent());
  }

  /** A line of the load list; an order to discharge is told to the quay and asked for by nobody. */
  static void ordered(VesselMoveOrdered event, Situation desk) {
    if (!isAskedFor(event)) {
      RecordedEffects.record(event, desk);
      return;
    }
    Instant at = event.header().occurredAt();
    String by = event.header().saidBy();
    boolean stands = !ENDS.contains(event.function());
    LoadOrder order = new LoadOrder(by, event.orderNo(), stands, event.bookingNo(), at);
    keep(event.containerNo(), papers -> papers.with(order), desk);
    event
        .vesselId()
        .flatMap(vessel -> event.voyageNo().map(voyage -> Subject.voyage(vessel, voyage)))
        .ifPresent(voyage -> desk.put(desk.voyage(voyage).listedBy(by)));
  }

  static void verified(MassVerified event, Situation desk) {
    Mass mass =
        new Mass(
            event.vgmKg(),
            event.method(),
            event.weighedAt(),
            event.bookingNo(),
            event.header().occurredAt());
    keep(event.containerNo(), papers -> papers.with(mass), desk);
  }

  static void composed(TrainComposed event, Situation desk) {
    Instant at = event.header().occurredAt();
    for (TrainWagon wagon : event.wagons()) {
      PlannedWagon planned = new PlannedWagon(event.trainNo(), wagon.wagonNo(), at);
      wagon.containerNos().forEach(no -> keep(no, papers -> papers.with(planned), desk));
    }
  }

  /**
   * Customs' instructions 7 and 9 count as its release does: for the box of the bill it names, or
   * the whole bill. Told by anybody else, and every other milestone, they move the timeline.
   */
  static void said(MilestoneReported event, Situation desk) {
    if (!isCustomsWord(event) || !desk.parties().has(event.header().saidBy(), Role.CUSTOMS)) {
      RecordedEffects.record(event, desk);
      return;
    }
    event.containerNo().ifPresent(no -> Waiting.checkDigit(no, desk));
    Leave said = new Leave(event.code(), event.header().occurredAt());
    String purpose = LEAVES.get(event.milestone()).name();
    event
        .blNo()
        .ifPresentOrElse(
            blNo -> keep(desk.bill(blNo), purpose, event.containerNo(), said, desk),
            () -> {
              ContainerDossier box = Waiting.known(event.containerNo().orElseThrow(), desk);
              Papers papers = box.papers().with(purpose, said);
              desk.put(box.with(draft -> draft.papers = papers));
            });
  }

  private static void keep(
      BillDossier bill, String purpose, Optional<String> box, Leave said, Situation desk) {
    String scope = BillDossier.scope(purpose, box.orElse(BillDossier.ALL));
    Leave counts = Papers.later(bill.leaves().get(scope), said, Leave.LATER);
    desk.put(
        Waiting.known(
            bill.with(draft -> draft.leaves = Sets.plus(bill.leaves(), scope, counts)), desk));
  }

  private static void keep(String no, UnaryOperator<Papers> change, Situation desk) {
    Waiting.checkDigit(no, desk);
    ContainerDossier box = desk.container(no);
    Papers papers = change.apply(box.papers());
    desk.put(box.with(draft -> draft.papers = papers));
  }
}
