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
    DECLINED,
    CANCELLED
  }

  /** What moves a booking request. */
  public enum BookingTrigger {
    @Request
    REQUESTED,
    ANSWERED_PENDING,
    CONFIRMED,
    DECLINED,
    CANCELLED
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
          go(BookingState.NONE, BookingTrigger.CANCELLED, BookingState.CANCELLED),
          refuse(BookingState.REQUESTED, BookingTrigger.REQUESTED, "HUB-R520"),
          go(BookingState.REQUESTED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.REQUESTED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.REQUESTED, BookingTrigger.DECLINED, BookingState.DECLINED),
          go(BookingState.REQUESTED, BookingTrigger.CANCELLED, BookingState.CANCELLED),
          ignore(BookingState.PENDING, BookingTrigger.REQUESTED, "the answer came first"),
          ignore(BookingState.PENDING, BookingTrigger.ANSWERED_PENDING, "pending already"),
          go(BookingState.PENDING, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.PENDING, BookingTrigger.DECLINED, BookingState.DECLINED),
          go(BookingState.PENDING, BookingTrigger.CANCELLED, BookingState.CANCELLED),
          ignore(BookingState.CONFIRMED, BookingTrigger.REQUESTED, "the answer came first"),
          go(BookingState.CONFIRMED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.CONFIRMED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.CONFIRMED, BookingTrigger.DECLINED, BookingState.DECLINED),
          go(BookingState.CONFIRMED, BookingTrigger.CANCELLED, BookingState.CANCELLED),
          ignore(BookingState.DECLINED, BookingTrigger.REQUESTED, "the answer came first"),
          go(BookingState.DECLINED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.DECLINED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          ignore(BookingState.DECLINED, BookingTrigger.DECLINED, "declined already"),
          go(BookingState.DECLINED, BookingTrigger.CANCELLED, BookingState.CANCELLED),
          ignore(BookingState.CANCELLED, BookingTrigger.REQUESTED, "the answer came first"),
          go(BookingState.CANCELLED, BookingTrigger.ANSWERED_PENDING, BookingState.PENDING),
          go(BookingState.CANCELLED, BookingTrigger.CONFIRMED, BookingState.CONFIRMED),
          go(BookingState.CANCELLED, BookingTrigger.DECLINED, BookingState.DECLINED),
          ignore(BookingState.CANCELLED, BookingTrigger.CANCELLED, "cancelled already"));

  /** What a forwarder asks to be changed or cancelled. */
  public enum ChangeState {
    NONE,
    ASKED,
    AGREED,
    DECLINED
  }

  /** What moves it. */
  public enum ChangeTrigger {
    @Request
    ASKED,
    LINE_AGREED,
    LINE_DECLINED
  }

  /** One change is asked at a time, and stands when the line agrees; its latest word counts. */
  public static final Machine<ChangeState, ChangeTrigger> CHANGE =
      Machine.of(
          "booking change",
          ChangeState.class,
          ChangeTrigger.class,
          go(ChangeState.NONE, ChangeTrigger.ASKED, ChangeState.ASKED),
          ignore(ChangeState.NONE, ChangeTrigger.LINE_AGREED, "nobody asked for it here"),
          ignore(ChangeState.NONE, ChangeTrigger.LINE_DECLINED, "nobody asked for it here"),
          refuse(ChangeState.ASKED, ChangeTrigger.ASKED, "HUB-R529"),
          go(ChangeState.ASKED, ChangeTrigger.LINE_AGREED, ChangeState.AGREED),
          go(ChangeState.ASKED, ChangeTrigger.LINE_DECLINED, ChangeState.DECLINED),
          go(ChangeState.AGREED, ChangeTrigger.ASKED, ChangeState.ASKED),
          ignore(ChangeState.AGREED, ChangeTrigger.LINE_AGREED, "agreed already"),
          go(ChangeState.AGREED, ChangeTrigger.LINE_DECLINED, ChangeState.DECLINED),
          go(ChangeState.DECLINED, ChangeTrigger.ASKED, ChangeState.ASKED),
          go(ChangeState.DECLINED, ChangeTrigger.LINE_AGREED, ChangeState.AGREED),
          ignore(ChangeState.DECLINED, ChangeTrigger.LINE_DECLINED, "declined already"));

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
