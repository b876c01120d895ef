package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.RequestLoadPlan;
import org.singlewindow.hub.journey.BookingDossier.Confirmation;

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
      Confirmation confirmation,
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
