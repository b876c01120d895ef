package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookedCargo;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.RailCarriage;
import org.singlewindow.hub.canonical.RecallBooking;
import org.singlewindow.hub.canonical.RecalledPart;
import org.singlewindow.hub.canonical.RequestTrainPlan;
import org.singlewindow.hub.journey.BookingDossier.TrainPlan;

/**
 * Where carriage by rail is booked, the railway is asked for room once the line has confirmed, and
 * anew when that changes.
 */
final class RailwayIsAskedForRoom implements BookingRule {

  private static final String PLAN = "train-plan";

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    Optional<BookingDetails> details = desk.details(booking);
    Optional<RailCarriage> rail = details.flatMap(BookingDetails::rail);
    Optional<String> railway = desk.parties().findFirst(Role.RAILWAY);
    boolean wanted = booking.confirmation().isPresent() && rail.isPresent();
    if (wanted && railway.isPresent()) {
      ask(railway.get(), rail.get(), details.get(), booking, desk);
    } else if (desk.isOver(booking) || details.isPresent()) {
      Telling.partners(booking, PLAN).forEach(party -> recall(party, booking.bookingNo(), desk));
    }
    desk.booking(booking.bookingNo())
        .trainPlan()
        .ifPresent(plan -> answer(plan, booking.bookingNo(), desk));
  }

  private static void ask(
      String railway,
      RailCarriage rail,
      BookingDetails details,
      BookingDossier booking,
      Situation desk) {
    String key = Ids.of(booking.bookingNo());
    Telling.tell(
        booking,
        PLAN,
        railway,
        "train-plan-" + key,
        header ->
            new RequestTrainPlan(
                header,
                "TP" + key,
                booking.bookingNo(),
                booking.confirmation().map(BookingAnswered::forwarder).orElseThrow(),
                rail.depot(),
                rail.stationFrom(),
                rail.stationTo(),
                rail.departureOn(),
                details.equipment().stream()
                    .map(line -> new EquipmentQuantity(line.sizeType(), line.quantity()))
                    .toList(),
                details.cargo().stream()
                    .flatMap(line -> line.grossKg().stream())
                    .reduce(BigDecimal::add),
                details.cargo().stream().map(BookedCargo::description).findFirst()),
        desk);
  }

  /** No room is needed any more: the booking is over, or goes by road. */
  private static void recall(String railway, String bookingNo, Situation desk) {
    String key = Ids.of(bookingNo);
    Telling.recall(
        desk.booking(bookingNo),
        PLAN,
        railway,
        "recall-plan-" + key,
        (header, told) ->
            new RecallBooking(
                header,
                RecalledPart.TRAIN_PLAN,
                "TP" + key,
                bookingNo,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
        desk);
  }

  private static void answer(TrainPlan plan, String no, Situation desk) {
    desk.booking(no)
        .confirmation()
        .ifPresent(
            confirmation ->
                Notices.tell(
                    desk,
                    desk.booking(no),
                    confirmation.forwarder(),
                    NoticeKind.TRAIN_PLAN_ANSWERED,
                    plan.answer() + " " + plan.trainNo() + " " + plan.at(),
                    Optional.of(no),
                    plan.trainNo().or(plan::planNo),
                    Optional.of(plan.answer() + plan.reason().map(why -> " " + why).orElse(""))));
  }
}
