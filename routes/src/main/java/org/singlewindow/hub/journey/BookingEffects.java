package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingAnswer;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingTrigger;
import org.singlewindow.hub.journey.BookingMachines.ChangeTrigger;
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
    BookingChangeEffects.touch(desk.request(subject), desk);
    known.bookingNo().ifPresent(no -> CutOffs.watch(no, desk));
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
    if (BookingChangeEffects.isAnswerToAChange(event.answer())) {
      BookingChangeEffects.answered(event, request, desk);
      return;
    }
    BookingTrigger trigger = trigger(event);
    if (trigger == BookingTrigger.CONFIRMED && !confirm(event, desk)) {
      return;
    }
    desk.put(
        isLatest(event, trigger, request)
            ? answered(event, trigger, request)
            : known(event, request));
    BookingChangeEffects.touch(desk.request(subject), desk);
    event.bookingNo().ifPresent(no -> CutOffs.watch(no, desk));
  }

  /** Of answers of the same minute a pending one counts least. */
  private static boolean isLatest(
      BookingAnswered event, BookingTrigger trigger, BookingRequestDossier request) {
    Instant at = event.header().occurredAt();
    Instant last = request.answeredAt().orElse(Instant.MIN);
    boolean pending = trigger == BookingTrigger.ANSWERED_PENDING;
    return at.isAfter(last) || (at.equals(last) && !pending);
  }

  private static BookingRequestDossier answered(
      BookingAnswered event, BookingTrigger trigger, BookingRequestDossier request) {
    Step<BookingMachines.BookingState> step =
        BookingMachines.BOOKING.step(request.state(), trigger);
    return request.with(
        draft -> {
          draft.state = step.to();
          draft.bookingNo = event.bookingNo().or(() -> draft.bookingNo);
          draft.answeredBy = Optional.of(event.header().saidBy());
          draft.answeredAt = Optional.of(event.header().occurredAt());
          draft.reason = event.reason();
          draft.cancellation = agreed(request.cancellation(), event);
        });
  }

  /** A wish to cancel is granted by the cancellation. */
  private static BookingChange agreed(BookingChange wish, BookingAnswered event) {
    return event.answer() == BookingAnswer.CANCELLED && wish.isOpen()
        ? wish.answered(
            BookingMachines.CHANGE.step(wish.state(), ChangeTrigger.LINE_AGREED).to(),
            event.reason(),
            event.header().occurredAt())
        : wish;
  }

  /** An older answer still says which booking it was. */
  private static BookingRequestDossier known(BookingAnswered event, BookingRequestDossier request) {
    return request.with(draft -> draft.bookingNo = draft.bookingNo.or(event::bookingNo));
  }

  private static BookingTrigger trigger(BookingAnswered event) {
    if (event.answer() == BookingAnswer.DECLINED) {
      return BookingTrigger.DECLINED;
    }
    if (event.answer() == BookingAnswer.CANCELLED) {
      return BookingTrigger.CANCELLED;
    }
    boolean confirmed = event.answer() == BookingAnswer.CONFIRMED && event.bookingNo().isPresent();
    return confirmed ? BookingTrigger.CONFIRMED : BookingTrigger.ANSWERED_PENDING;
  }

  /**
   * A booking's number is its line's. What an agency of another line released under it meanwhile
   * ends; what another line confirmed stands, and this confirmation is refused.
   */
  private static boolean confirm(BookingAnswered event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo().orElseThrow());
    String line = event.header().saidBy();
    boolean anothers = booking.line().filter(first -> !first.equals(line)).isPresent();
    if (anothers && booking.confirmation().isPresent()) {
      desk.refuse("HUB-R514", "bookingNo", booking.bookingNo(), "a number no other line has used");
      return false;
    }
    desk.match(booking.parked());
    Instant at = event.header().occurredAt();
    boolean latest =
        booking.confirmation().map(last -> !at.isBefore(last.header().occurredAt())).orElse(true);
    BookingDossier own = anothers ? EmptiesEffects.withoutOthers(booking, line, desk) : booking;
    desk.put(
        own.with(
            draft -> {
              draft.line = Optional.of(line);
              draft.confirmation = latest ? Optional.of(event) : draft.confirmation;
              draft.parked = Set.of();
            }));
    return true;
  }
}
