package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.journey.BookingMachines.BookingState;

/** The next version of a request's dossier while it is being written; never leaves this room. */
final class BookingRequestDraft {

  final String forwarder;
  final String requestNo;
  Optional<BookingDetails> details = Optional.empty();
  BookingState state = BookingState.NONE;
  Optional<String> bookingNo = Optional.empty();
  Optional<String> answeredBy = Optional.empty();
  Optional<Instant> answeredAt = Optional.empty();
  Optional<String> reason = Optional.empty();
  BookingChange amendment = BookingChange.NONE;
  BookingChange cancellation = BookingChange.NONE;
  Set<String> told = Set.of();
  Set<String> answered = Set.of();
  Set<String> parked = Set.of();

  BookingRequestDraft(String forwarder, String requestNo) {
    this.forwarder = forwarder;
    this.requestNo = requestNo;
  }

  BookingRequestDraft(BookingRequestDossier from) {
    this(from.forwarder(), from.requestNo());
    details = from.details();
    state = from.state();
    bookingNo = from.bookingNo();
    answeredBy = from.answeredBy();
    answeredAt = from.answeredAt();
    reason = from.reason();
    amendment = from.amendment();
    cancellation = from.cancellation();
    told = from.told();
    answered = from.answered();
    parked = from.parked();
  }

  /** Forgets the answer: it was another line's. */
  void forgetTheAnswer() {
    state = BookingState.NONE;
    bookingNo = Optional.empty();
    answeredBy = Optional.empty();
    answeredAt = Optional.empty();
    reason = Optional.empty();
  }

  BookingRequestDossier done() {
    return new BookingRequestDossier(
        forwarder,
        requestNo,
        details,
        state,
        bookingNo,
        answeredBy,
        answeredAt,
        reason,
        amendment,
        cancellation,
        told,
        answered,
        parked);
  }
}
