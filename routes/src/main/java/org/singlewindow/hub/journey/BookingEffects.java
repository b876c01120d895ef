package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingAnswer;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingTrigger;
import org.singlewindow.hub.journey.Machine.Step;

/** What a booking request and its line's answers change. */
final class BookingEffects {

  private BookingEffects() {}

  static void requested(BookingRequested event, Situation desk) {
    Subject subject = Subject.bookingRequest(event.header().saidBy(), event.requestNo());
    BookingRequestDossier request = desk.request(subject);
    if (request.details().isPresent()) {
      if (!request.details().get().equals(event.details())) {
        desk.refuse("HUB-R520", "requestNo", event.requestNo(), "a number of its own");
      }
      return;
    }
    refuseWhatIsTooLate(event, desk);
    if (desk.isRefused()) {
      return;
    }
    desk.match(request.parked());
    boolean another =
        request.answeredBy().filter(line -> !line.equals(event.details().line())).isPresent();
    BookingRequestDossier known =
        another ? request.with(BookingRequestDraft::forgetTheAnswer) : request;
    Step<BookingMachines.BookingState> step =
        BookingMachines.BOOKING.step(known.state(), BookingTrigger.REQUESTED);
    desk.put(
        known.with(
            draft -> {
              draft.details = Optional.of(event.details());
              draft.state = step.to();
              draft.parked = Set.of();
            }));
  }

  /** A vessel that has left, or whose gate is closed, takes nothing more. */
  private static void refuseWhatIsTooLate(BookingRequested event, Situation desk) {
    event.subjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.VOYAGE)
        .map(desk::voyage)
        .forEach(
            voyage -> {
              Optional<Instant> closed =
                  voyage.departedAt().or(() -> voyage.latest(report -> report.gateBy()));
              closed
                  .filter(at -> at.isBefore(desk.now()))
                  .ifPresent(at -> desk.refuse("HUB-R521", "voyage", voyage.no(), "after " + at));
            });
  }

  static void answered(BookingAnswered event, Situation desk) {
    Subject subject = Subject.bookingRequest(event.forwarder(), event.requestNo());
    BookingRequestDossier request = desk.request(subject);
    String line = event.header().saidBy();
    if (request.details().filter(booked -> !booked.line().equals(line)).isPresent()) {
      desk.refuse("HUB-R526", "requestNo", event.requestNo(), "a request made to " + line);
      return;
    }
    if (request.details().isEmpty()) {
      desk.park(subject, Role.FORWARDER, request.parked());
      var waiting = Waiting.plus(request.parked(), desk);
      request = request.with(draft -> draft.parked = waiting);
    }
    Instant at = event.header().occurredAt();
    if (request.answeredAt().filter(last -> last.isAfter(at)).isPresent()) {
      desk.put(request);
      return;
    }
    BookingTrigger trigger = trigger(event);
    Step<BookingMachines.BookingState> step =
        BookingMachines.BOOKING.step(request.state(), trigger);
    desk.put(
        request.with(
            draft -> {
              draft.state = step.to();
              draft.bookingNo = event.bookingNo().or(() -> draft.bookingNo);
              draft.answeredBy = Optional.of(line);
              draft.answeredAt = Optional.of(at);
              draft.reason = event.reason();
            }));
    if (trigger == BookingTrigger.CONFIRMED) {
      confirm(event, desk);
    }
  }

  private static BookingTrigger trigger(BookingAnswered event) {
    if (event.answer() == BookingAnswer.DECLINED) {
      return BookingTrigger.DECLINED;
    }
    boolean confirmed = event.answer() == BookingAnswer.CONFIRMED && event.bookingNo().isPresent();
    return confirmed ? BookingTrigger.CONFIRMED : BookingTrigger.ANSWERED_PENDING;
  }

  private static void confirm(BookingAnswered event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo().orElseThrow());
    desk.match(booking.parked());
    desk.put(
        booking.with(
            draft -> {
              draft.line = Optional.of(event.header().saidBy());
              draft.confirmation = Optional.of(event);
              draft.parked = Set.of();
            }));
  }
}
