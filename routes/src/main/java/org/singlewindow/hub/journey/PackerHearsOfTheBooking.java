package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.RequestLoadPlan;

/** Whoever packs gets what is booked as soon as the line has confirmed it, and types it no more. */
final class PackerHearsOfTheBooking implements BookingRule {

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    booking
        .confirmation()
        .ifPresent(
            confirmation ->
                desk.details(booking)
                    .ifPresent(
                        details ->
                            details
                                .packer()
                                .ifPresent(
                                    packer -> tell(packer, details, confirmation, booking, desk))));
  }

  private static void tell(
      String packer,
      BookingDetails details,
      BookingAnswered confirmation,
      BookingDossier booking,
      Situation desk) {
    desk.tellOnce(
        booking,
        new RequestLoadPlan(
            desk.header("packing-" + Ids.of(booking.bookingNo()), packer, booking.subject()),
            booking.bookingNo(),
            confirmation.requestNo(),
            confirmation.forwarder(),
            details));
  }
}
