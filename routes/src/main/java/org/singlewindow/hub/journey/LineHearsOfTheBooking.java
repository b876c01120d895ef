package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.AmendBooking;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.CancelBooking;
import org.singlewindow.hub.canonical.RequestBooking;
import org.singlewindow.hub.canonical.Subject;

/** The line is asked for what was booked, once, and for every change of it. */
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
    amend(subject, desk);
    cancel(subject, desk);
    ForwarderHearsOfTheBooking.apply(subject, desk);
  }

  private static void amend(Subject subject, Situation desk) {
    BookingRequestDossier request = desk.request(subject);
    BookingChange change = request.amendment();
    if (change.isOpen()) {
      BookingDetails wanted = change.wanted().orElseThrow();
      desk.tellOnce(
          request,
          new AmendBooking(
              desk.header(id("amend", request, change), wanted.line(), subject),
              request.requestNo(),
              request.bookingNo(),
              request.forwarder(),
              wanted));
    }
  }

  private static void cancel(Subject subject, Situation desk) {
    BookingRequestDossier request = desk.request(subject);
    BookingChange change = request.cancellation();
    if (change.isOpen()) {
      desk.tellOnce(
          request,
          new CancelBooking(
              desk.header(
                  id("cancel-booking", request, change),
                  request.details().orElseThrow().line(),
                  subject),
              request.requestNo(),
              request.bookingNo(),
              request.forwarder(),
              change.reason()));
    }
  }

  private static String id(String what, BookingRequestDossier request, BookingChange change) {
    return what + "-" + Ids.of(request.forwarder(), request.requestNo()) + "-" + change.round();
  }
}
