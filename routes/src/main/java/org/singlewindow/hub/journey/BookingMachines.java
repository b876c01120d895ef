package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

/** The life cycles of a booking and of what it sets in motion, one table each. */
public final class BookingMachines {

  /** A booking request at its line. */
  public enum BookingState {
    NONE,
    REQUESTED,
    PENDING,
    CONFIRMED,
    DECLINED
  }

  /** What moves a booking request. */
  public enum BookingTrigger {
    @Request
    REQUESTED,
    ANSWERED_PENDING,
    CONFIRMED,
    DECLINED
  }

  /** A request is booked once under its number; of the line's answers the latest counts. */
  public static final Machine<BookingState, BookingTrigger> BOOKING =
      Machine.of(
          "booking",
          BookingState.class,
          BookingTrigger.class,
          go(BookingState.NONE, BookingTrigger.REQUESTED, BookingState.REQUESTED),
          go(BookingState.NONE, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.NONE, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.NONE, BookingTrigger.DECLINED, BookingState.DECLINED),
          refuse(BookingState.REQUESTED, BookingTrigger.REQUESTED, "HUB-R520"),
          go(BookingState.REQUESTED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.REQUESTED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.REQUESTED, BookingTrigger.DECLINED, BookingState.DECLINED),
          ignore(BookingState.PENDING, BookingTrigger.REQUESTED, "the answer came first"),
          ignore(BookingState.PENDING, BookingTrigger.ANSWERED_PENDING, "pending already"),
          go(BookingState.PENDING, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.PENDING, BookingTrigger.DECLINED, BookingState.DECLINED),
          ignore(BookingState.CONFIRMED, BookingTrigger.REQUESTED, "the answer came first"),
          go(BookingState.CONFIRMED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.CONFIRMED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.CONFIRMED, BookingTrigger.DECLINED, BookingState.DECLINED),
          ignore(BookingState.DECLINED, BookingTrigger.REQUESTED, "the answer came first"),
          go(BookingState.DECLINED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.DECLINED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          ignore(BookingState.DECLINED, BookingTrigger.DECLINED, "declined already"));

  /** A release of empties. */
  public enum EmptyReleaseState {
    NONE,
    GIVEN,
    ACCEPTED,
    REFUSED,
    EXPIRED
  }

  /** What moves a release of empties. */
  public enum EmptyReleaseTrigger {
    @Request
    ORDERED,
    YARD_ACCEPTED,
    YARD_REFUSED,
    EXPIRED
  }

  /**
   * A release of empties is given once under its number, taken or refused by its yard, and what is
   * left of it ends with its validity.
   */
  public static final Machine<EmptyReleaseState, EmptyReleaseTrigger> EMPTY_RELEASE =
      Machine.of(
          "empty release",
          EmptyReleaseState.class,
          EmptyReleaseTrigger.class,
          go(EmptyReleaseState.NONE, EmptyReleaseTrigger.ORDERED, EmptyReleaseState.GIVEN),
          ignore(EmptyReleaseState.NONE, EmptyReleaseTrigger.YARD_ACCEPTED, "no such release"),
          ignore(EmptyReleaseState.NONE, EmptyReleaseTrigger.YARD_REFUSED, "no such release"),
          ignore(EmptyReleaseState.NONE, EmptyReleaseTrigger.EXPIRED, "no such release"),
          refuse(EmptyReleaseState.GIVEN, EmptyReleaseTrigger.ORDERED, "HUB-R525"),
          go(
              EmptyReleaseState.GIVEN,
              EmptyReleaseTrigger.YARD_ACCEPTED,
              EmptyReleaseState.ACCEPTED),
          go(EmptyReleaseState.GIVEN, EmptyReleaseTrigger.YARD_REFUSED, EmptyReleaseState.REFUSED),
          go(EmptyReleaseState.GIVEN, EmptyReleaseTrigger.EXPIRED, EmptyReleaseState.EXPIRED),
          refuse(EmptyReleaseState.ACCEPTED, EmptyReleaseTrigger.ORDERED, "HUB-R525"),
          ignore(EmptyReleaseState.ACCEPTED, EmptyReleaseTrigger.YARD_ACCEPTED, "accepted already"),
          go(
              EmptyReleaseState.ACCEPTED,
              EmptyReleaseTrigger.YARD_REFUSED,
              EmptyReleaseState.REFUSED),
          go(EmptyReleaseState.ACCEPTED, EmptyReleaseTrigger.EXPIRED, EmptyReleaseState.EXPIRED),
          refuse(EmptyReleaseState.REFUSED, EmptyReleaseTrigger.ORDERED, "HUB-R525"),
          go(
              EmptyReleaseState.REFUSED,
              EmptyReleaseTrigger.YARD_ACCEPTED,
              EmptyReleaseState.ACCEPTED),
          ignore(EmptyReleaseState.REFUSED, EmptyReleaseTrigger.YARD_REFUSED, "refused already"),
          ignore(EmptyReleaseState.REFUSED, EmptyReleaseTrigger.EXPIRED, "it never stood"),
          refuse(EmptyReleaseState.EXPIRED, EmptyReleaseTrigger.ORDERED, "HUB-R525"),
          ignore(EmptyReleaseState.EXPIRED, EmptyReleaseTrigger.YARD_ACCEPTED, "it has expired"),
          ignore(EmptyReleaseState.EXPIRED, EmptyReleaseTrigger.YARD_REFUSED, "it has expired"),
          ignore(EmptyReleaseState.EXPIRED, EmptyReleaseTrigger.EXPIRED, "expired already"));

  private BookingMachines() {}
}
