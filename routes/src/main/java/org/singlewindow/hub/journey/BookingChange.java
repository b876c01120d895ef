package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.journey.BookingMachines.ChangeState;

/**
 * A change of a booking that its forwarder asked its line for: an amendment or a cancellation.
 *
 * @param state how far it is with the line
 * @param round counts the changes asked for, from 1
 * @param wanted the whole booking as it shall be; empty of a cancellation
 * @param before the booking as it stood when this was asked; empty of a cancellation
 * @param askedBy the event that asked
 * @param reason why it is asked, or why the line does not agree
 * @param saidAt when it was asked, or the line's latest word on it
 */
public record BookingChange(
    ChangeState state,
    int round,
    Optional<BookingDetails> wanted,
    Optional<BookingDetails> before,
    Optional<String> askedBy,
    Optional<String> reason,
    Optional<Instant> saidAt) {

  /** Nothing was asked. */
  public static final BookingChange NONE =
      new BookingChange(
          ChangeState.NONE,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** True while the line has not answered. */
  boolean isOpen() {
    return state == ChangeState.ASKED;
  }

  /** True when the line agreed. */
  boolean isAgreed() {
    return state == ChangeState.AGREED;
  }

  BookingChange answered(ChangeState next, Optional<String> why, Instant at) {
    return new BookingChange(next, round, wanted, before, askedBy, why, Optional.of(at));
  }
}
