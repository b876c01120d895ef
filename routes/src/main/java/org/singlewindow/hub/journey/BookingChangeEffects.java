package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAmended;
import org.singlewindow.hub.canonical.BookingAnswer;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingCancelled;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.ChangeState;
import org.singlewindow.hub.journey.BookingMachines.ChangeTrigger;

/**
 * What the forwarder wishes to be changed or cancelled, and what its line says to it. The booking
 * stands as it was until the line has agreed.
 */
final class BookingChangeEffects {

  private BookingChangeEffects() {}

  static void amended(BookingAmended event, Situation desk) {
    BookingRequestDossier request =
        desk.request(Subject.bookingRequest(event.header().saidBy(), event.requestNo()));
    BookingChange known = request.amendment();
    boolean again =
        isBy(known, event.header().eventId())
            || (known.isOpen() && known.wanted().equals(Optional.of(event.details())))
            || (!known.isOpen() && request.details().equals(Optional.of(event.details())));
    if (again) {
      return;
    }
    refuseWhatDoesNotStand(request, event.requestNo(), desk);
    request
        .details()
        .map(BookingDetails::line)
        .filter(line -> !line.equals(event.details().line()))
        .ifPresent(line -> desk.refuse("HUB-R530", "line", event.details().line(), line));
    refuseAfterTheCutOff(request, desk);
    refuseWhileOpen(known, event.requestNo(), desk);
    if (!desk.isRefused()) {
      BookingChange asked =
          new BookingChange(
              ChangeState.ASKED,
              known.round() + 1,
              Optional.of(event.details()),
              request.details(),
              Optional.of(event.header().eventId()),
              Optional.empty(),
              Optional.of(event.header().occurredAt()));
      desk.put(request.with(draft -> draft.amendment = asked));
    }
  }

  static void cancelled(BookingCancelled event, Situation desk) {
    BookingRequestDossier request =
        desk.request(Subject.bookingRequest(event.header().saidBy(), event.requestNo()));
    BookingChange known = request.cancellation();
    if (isBy(known, event.header().eventId()) || known.isOpen()) {
      return;
    }
    refuseWhatDoesNotStand(request, event.requestNo(), desk);
    request
        .bookingNo()
        .map(desk::booking)
        .filter(booking -> !booking.loaded().isEmpty())
        .ifPresent(
            booking ->
                desk.refuse(
                    "HUB-R531",
                    "requestNo",
                    event.requestNo(),
                    String.join(" ", booking.loaded())));
    if (!desk.isRefused()) {
      BookingChange asked =
          new BookingChange(
              ChangeState.ASKED,
              known.round() + 1,
              Optional.empty(),
              Optional.empty(),
              Optional.of(event.header().eventId()),
              event.reason(),
              Optional.of(event.header().occurredAt()));
      desk.put(request.with(draft -> draft.cancellation = asked));
    }
  }

  private static boolean isBy(BookingChange known, String eventId) {
    return known.askedBy().equals(Optional.of(eventId));
  }

  private static void refuseWhatDoesNotStand(
      BookingRequestDossier request, String requestNo, Situation desk) {
    if (request.details().isEmpty()) {
      desk.refuse("HUB-R528", "requestNo", requestNo, "a number you have booked under");
    } else if (request.isOver()) {
      desk.refuse("HUB-R532", "requestNo", requestNo, "a booking that stands");
    }
  }

  private static void refuseWhileOpen(BookingChange known, String requestNo, Situation desk) {
    String refusal = BookingMachines.CHANGE.step(known.state(), ChangeTrigger.ASKED).refusal();
    if (!refusal.isEmpty()) {
      desk.refuse(refusal, "requestNo", requestNo, "the line's answer first");
    }
  }

  /** After the closing for documents, or of the gate where none is known, nothing is changed. */
  private static void refuseAfterTheCutOff(BookingRequestDossier request, Situation desk) {
    Sailing sailing =
        request
            .bookingNo()
            .map(no -> desk.sailing(desk.booking(no), Optional.empty()))
            .orElseGet(
                () ->
                    Sailing.of(
                        BookingDossier.unknown(""),
                        request.details(),
                        Optional.empty(),
                        voyage -> Optional.of(desk.voyage(voyage))));
    Optional.ofNullable(sailing.cutOffs().get(DeadlineKind.CUT_OFF_DOCUMENTS))
        .or(() -> Optional.ofNullable(sailing.cutOffs().get(DeadlineKind.CUT_OFF_GATE)))
        .filter(by -> by.isBefore(desk.now()))
        .ifPresent(by -> desk.refuse("HUB-R533", "requestNo", request.requestNo(), "" + by));
  }

  /** True for an answer to a change; a cancellation that the line gives is an answer to all. */
  static boolean isAnswerToAChange(BookingAnswer answer) {
    return answer == BookingAnswer.AMENDMENT_CONFIRMED
        || answer == BookingAnswer.AMENDMENT_DECLINED
        || answer == BookingAnswer.CANCELLATION_DECLINED;
  }

  /** The line's word on a change; one that nobody asked for here is told to a person. */
  static void answered(BookingAnswered event, BookingRequestDossier request, Situation desk) {
    boolean cancellation = event.answer() == BookingAnswer.CANCELLATION_DECLINED;
    BookingChange known = cancellation ? request.cancellation() : request.amendment();
    boolean agreed = event.answer() == BookingAnswer.AMENDMENT_CONFIRMED;
    if (known.state() == ChangeState.NONE) {
      desk.alarm("HUB", request.subject(), "HUB-A112");
    }
    BookingChange next = next(known, agreed, event);
    desk.put(
        request.with(
            draft -> {
              if (cancellation) {
                draft.cancellation = next;
              } else {
                draft.amendment = next;
                draft.details = details(request, next);
              }
              draft.bookingNo = draft.bookingNo.or(event::bookingNo);
            }));
    if (agreed) {
      goesAnew(event, request, desk);
    }
    touch(request, desk);
  }

  private static BookingChange next(BookingChange known, boolean agreed, BookingAnswered event) {
    Instant at = event.header().occurredAt();
    ChangeTrigger trigger = agreed ? ChangeTrigger.LINE_AGREED : ChangeTrigger.LINE_DECLINED;
    boolean older = !known.isOpen() && known.saidAt().filter(at::isBefore).isPresent();
    return older || known.state() == ChangeState.NONE
        ? known
        : known.answered(
            BookingMachines.CHANGE.step(known.state(), trigger).to(), event.reason(), at);
  }

  /** What is booked: as it was before, until the line agrees. */
  private static Optional<BookingDetails> details(
      BookingRequestDossier request, BookingChange amendment) {
    return switch (amendment.state()) {
      case AGREED -> amendment.wanted();
      case DECLINED -> amendment.before();
      case NONE, ASKED -> request.details();
    };
  }

  /** An agreement may name another vessel and other closings. */
  private static void goesAnew(
      BookingAnswered event, BookingRequestDossier request, Situation desk) {
    Optional<String> no = event.bookingNo().or(request::bookingNo);
    if (no.isEmpty()) {
      return;
    }
    BookingDossier booking = desk.booking(no.get());
    boolean latest =
        booking
            .amended()
            .map(known -> event.header().occurredAt().isAfter(known.header().occurredAt()))
            .orElse(true);
    if (latest) {
      desk.put(booking.with(draft -> draft.amended = Optional.of(event)));
      CutOffs.watch(no.get(), desk);
    }
  }

  /** The booking and its boxes are judged again: what is booked has changed. */
  static void touch(BookingRequestDossier request, Situation desk) {
    request.bookingNo().map(desk::booking).ifPresent(desk::put);
  }
}
