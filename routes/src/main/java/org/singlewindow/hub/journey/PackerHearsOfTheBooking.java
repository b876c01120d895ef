package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.RecallBooking;
import org.singlewindow.hub.canonical.RecalledPart;
import org.singlewindow.hub.canonical.RequestLoadPlan;

/**
 * Whoever packs gets what is booked as soon as the line has confirmed it, and types it no more; it
 * hears again of what was amended or rolled over, and that it need not pack.
 */
final class PackerHearsOfTheBooking implements BookingRule {

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    Optional<BookingDetails> details = desk.details(booking);
    Optional<String> packer = details.flatMap(BookingDetails::packer);
    if (desk.isOver(booking) || details.isPresent()) {
      recallFromOthers(booking.bookingNo(), packer, desk);
    }
    if (booking.confirmation().isPresent() && packer.isPresent()) {
      tell(packer.get(), details.get(), booking.confirmation().get(), booking.bookingNo(), desk);
    }
  }

  private static void tell(
      String packer,
      BookingDetails details,
      BookingAnswered confirmation,
      String bookingNo,
      Situation desk) {
    BookingDossier booking = desk.booking(bookingNo);
    BookingDetails asItGoes =
        booking.rollOvers().isEmpty()
            ? details
            : desk.sailing(booking, Optional.empty()).in(details);
    Telling.tell(
        booking,
        "packing",
        packer,
        "packing-" + Ids.of(bookingNo),
        header ->
            new RequestLoadPlan(
                header, bookingNo, confirmation.requestNo(), confirmation.forwarder(), asItGoes),
        desk);
  }

  private static void recallFromOthers(String bookingNo, Optional<String> packer, Situation desk) {
    for (String party : Telling.partners(desk.booking(bookingNo), "packing")) {
      if (!packer.equals(Optional.of(party))) {
        Telling.recall(
            desk.booking(bookingNo),
            "packing",
            party,
            "recall-packing-" + Ids.of(bookingNo, party),
            (header, told) ->
                new RecallBooking(
                    header,
                    RecalledPart.PACKING,
                    told,
                    bookingNo,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            desk);
      }
    }
  }
}
