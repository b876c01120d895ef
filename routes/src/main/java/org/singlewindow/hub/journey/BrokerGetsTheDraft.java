package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeclaredContainer;
import org.singlewindow.hub.canonical.DraftDeclaration;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;

/**
 * When customs has accepted the arrival of every box that is booked, a declaration is drafted from
 * what is already known and saved with the declaration system; the broker completes and signs it
 * there. The hub signs for no one.
 */
final class BrokerGetsTheDraft implements BookingRule {

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    Optional<BookingDetails> details = desk.details(booking);
    Optional<String> customs = desk.customs();
    boolean wanted =
        details.filter(BookingDetails::declarationRequired).isPresent()
            && details.flatMap(BookingDetails::broker).isPresent();
    if (!wanted || customs.isEmpty()) {
      return;
    }
    List<ContainerDossier> arrived =
        boxes(booking, desk).stream().filter(box -> hasArrived(box, desk)).toList();
    int booked = details.get().equipment().stream().mapToInt(BookedEquipment::quantity).sum();
    if (arrived.size() >= booked) {
      draft(customs.get(), details.get(), booking, arrived, desk);
    }
    BookingDossier now = desk.booking(booking.bookingNo());
    now.declarationNo()
        .ifPresent(
            seqNo ->
                Notices.tell(
                    desk,
                    now,
                    details.get().broker().orElseThrow(),
                    NoticeKind.DECLARATION_DRAFTED,
                    seqNo,
                    Optional.of(now.bookingNo()),
                    Optional.of(seqNo),
                    Optional.empty()));
  }

  private static List<ContainerDossier> boxes(BookingDossier booking, Situation desk) {
    return booking.containerNos().stream()
        .map(desk::container)
        .filter(box -> box.export().bookingNo().equals(Optional.of(booking.bookingNo())))
        .toList();
  }

  /** Customs has accepted its arrival at a terminal; one at an inland depot is another matter. */
  private static boolean hasArrived(ContainerDossier box, Situation desk) {
    return box.export().arrivals().entrySet().stream()
        .anyMatch(
            one ->
                desk.parties().has(one.getKey(), Role.TERMINAL)
                    && ArrivalReports.isAccepted(box, one.getKey()));
  }

  private static void draft(
      String customs,
      BookingDetails details,
      BookingDossier booking,
      List<ContainerDossier> boxes,
      Situation desk) {
    String key = Ids.of("declaration", booking.bookingNo());
    BookingAnswered confirmed = booking.confirmation().orElseThrow();
    Sailing sailing = desk.sailing(booking, Optional.empty());
    desk.tellOnce(
        booking,
        new DraftDeclaration(
            desk.header("declaration-" + key, customs, booking.subject()),
            "SW" + key,
            booking.bookingNo(),
            confirmed.blNo(),
            confirmed.forwarder(),
            details,
            sailing.vesselId(),
            sailing.vesselName(),
            sailing.voyageNo(),
            sum(boxes, plan -> plan.packages().map(BigDecimal::valueOf)).map(BigDecimal::intValue),
            sum(boxes, LoadPlanDeclared::grossKg),
            boxes.stream().map(BrokerGetsTheDraft::declared).toList()));
  }

  private static Optional<BigDecimal> sum(
      List<ContainerDossier> boxes, Function<LoadPlanDeclared, Optional<BigDecimal>> part) {
    return plans(boxes).flatMap(plan -> part.apply(plan).stream()).reduce(BigDecimal::add);
  }

  private static Stream<LoadPlanDeclared> plans(List<ContainerDossier> boxes) {
    return boxes.stream().flatMap(box -> box.export().loadPlan().stream()).map(LoadPlan::declared);
  }

  private static DeclaredContainer declared(ContainerDossier box) {
    Optional<LoadPlanDeclared> plan = box.export().loadPlan().map(LoadPlan::declared);
    return new DeclaredContainer(
        box.containerNo(),
        plan.flatMap(LoadPlanDeclared::sizeType),
        plan.flatMap(LoadPlanDeclared::grossKg),
        plan.flatMap(LoadPlanDeclared::packages),
        plan.map(LoadPlanDeclared::sealNos).orElse(List.of()));
  }
}
