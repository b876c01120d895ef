package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingState;

/**
 * What we know of a booking request, under the forwarder's own number: it keeps resolving after the
 * line has given the booking a number of its own.
 *
 * @param forwarder who booked
 * @param requestNo its number of the request
 * @param details what is booked; empty while only the line's answer is known
 * @param state how far it is with the line
 * @param bookingNo the line's number, once confirmed
 * @param answeredBy the line that answered; an answer that came first may be another line's
 * @param answeredAt when the line's latest answer was given
 * @param reason why it was declined or is pending, in the line's words
 * @param amendment the latest change asked for
 * @param cancellation the latest wish to cancel
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 * @param parked answers that wait for the request they answer
 */
public record BookingRequestDossier(
    String forwarder,
    String requestNo,
    Optional<BookingDetails> details,
    BookingState state,
    Optional<String> bookingNo,
    Optional<String> answeredBy,
    Optional<Instant> answeredAt,
    Optional<String> reason,
    BookingChange amendment,
    BookingChange cancellation,
    Set<String> told,
    Set<String> answered,
    Set<String> parked)
    implements Dossier, Remembers {

  /** One written before there were changes has none. */
  public BookingRequestDossier {
    amendment = amendment == null ? BookingChange.NONE : amendment;
    cancellation = cancellation == null ? BookingChange.NONE : cancellation;
  }

  /** True when its line has taken it back, or cancelled it. */
  boolean isOver() {
    return state == BookingState.DECLINED || state == BookingState.CANCELLED;
  }

  /** Nothing known yet. */
  static BookingRequestDossier unknown(Subject subject) {
    int slash = subject.no().indexOf('/');
    String no = subject.no();
    return new BookingRequestDraft(no.substring(0, slash), no.substring(slash + 1)).done();
  }

  @Override
  public Subject subject() {
    return Subject.bookingRequest(forwarder, requestNo);
  }

  @Override
  public Set<Subject> links() {
    Stream<Subject> voyage =
        details.stream()
            .filter(one -> one.vesselId().isPresent() && one.voyageNo().isPresent())
            .map(one -> Subject.voyage(one.vesselId().get(), one.voyageNo().get()));
    return Stream.concat(bookingNo.stream().map(Subject::booking), voyage)
        .collect(Collectors.toSet());
  }

  /** The same with some things changed. */
  BookingRequestDossier with(Consumer<BookingRequestDraft> change) {
    BookingRequestDraft draft = new BookingRequestDraft(this);
    change.accept(draft);
    return draft.done();
  }

  @Override
  public BookingRequestDossier told(String instructionId) {
    return with(draft -> draft.told = Sets.plus(told, Set.of(instructionId)));
  }

  @Override
  public BookingRequestDossier answered(String instructionId) {
    return with(draft -> draft.answered = Sets.plus(answered, Set.of(instructionId)));
  }
}
