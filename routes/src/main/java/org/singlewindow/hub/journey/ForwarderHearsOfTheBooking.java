package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.ChangeState;

/** Whoever booked hears what the line answered: to the booking, to a change, to a cancellation. */
final class ForwarderHearsOfTheBooking {

  private ForwarderHearsOfTheBooking() {}

  static void apply(Subject subject, Situation desk) {
    BookingRequestDossier request = desk.request(subject);
    if (request.details().isEmpty()) {
      return;
    }
    switch (request.state()) {
      case CONFIRMED -> answer(NoticeKind.BOOKING_CONFIRMED, request, desk);
      case DECLINED -> answer(NoticeKind.BOOKING_DECLINED, request, desk);
      case CANCELLED -> answer(NoticeKind.BOOKING_CANCELLED, request, desk);
      default -> {}
    }
    change(
        request.amendment(),
        NoticeKind.BOOKING_AMENDED,
        NoticeKind.BOOKING_AMENDMENT_DECLINED,
        desk.request(subject),
        desk);
    if (request.cancellation().state() == ChangeState.DECLINED) {
      change(
          request.cancellation(),
          NoticeKind.BOOKING_CANCELLED,
          NoticeKind.BOOKING_CANCELLATION_DECLINED,
          desk.request(subject),
          desk);
    }
  }

  private static void answer(NoticeKind kind, BookingRequestDossier request, Situation desk) {
    tell(
        kind,
        request.bookingNo().orElse("") + request.answeredAt().orElseThrow(),
        request.reason(),
        request,
        desk);
  }

  private static void change(
      BookingChange change,
      NoticeKind agreed,
      NoticeKind declined,
      BookingRequestDossier request,
      Situation desk) {
    if (change.state() == ChangeState.AGREED || change.state() == ChangeState.DECLINED) {
      tell(
          change.isAgreed() ? agreed : declined,
          change.round() + " " + change.saidAt().orElseThrow(),
          change.reason(),
          request,
          desk);
    }
  }

  private static void tell(
      NoticeKind kind,
      String about,
      Optional<String> why,
      BookingRequestDossier request,
      Situation desk) {
    Notices.tell(
        desk,
        request,
        request.forwarder(),
        kind,
        about,
        request.bookingNo(),
        Optional.of(request.requestNo()),
        why);
  }
}
