package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.RequestBooking;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingState;

/** The line is asked for what was booked, once; the forwarder hears what the line answered. */
final class LineHearsOfTheBooking {

  private LineHearsOfTheBooking() {}

  static void apply(Subject subject, Situation desk) {
    BookingRequestDossier request = desk.request(subject);
    request
        .details()
        .ifPresent(
            details ->
                desk.tellOnce(
                    request,
                    new RequestBooking(
                        desk.header(
                            "booking-" + Ids.of(request.forwarder(), request.requestNo()),
                            details.line(),
                            subject),
                        request.requestNo(),
                        request.forwarder(),
                        details)));
    if (request.details().isPresent()) {
      answer(desk.request(subject), desk);
    }
  }

  private static void answer(BookingRequestDossier request, Situation desk) {
    if (request.state() == BookingState.CONFIRMED || request.state() == BookingState.DECLINED) {
      boolean confirmed = request.state() == BookingState.CONFIRMED;
      Notices.tell(
          desk,
          request,
          request.forwarder(),
          confirmed ? NoticeKind.BOOKING_CONFIRMED : NoticeKind.BOOKING_DECLINED,
          request.bookingNo().orElse("") + request.answeredAt().orElseThrow(),
          request.bookingNo(),
          java.util.Optional.of(request.requestNo()),
          request.reason());
    }
  }
}
