package org.singlewindow.hub.journey;

import java.util.Arrays;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Machine.Row;

/** The life cycle of an order for work (作业委托, SR-15-01). */
public final class WorkMachines {

  /** An order for work. */
  public enum WorkState {
    NONE,
    SUBMITTED,
    /** The place takes it; its charges are still owed. */
    ACCEPTED,
    REJECTED,
    /** It may be done on its number. */
    ISSUED,
    IN_PROGRESS,
    DONE,
    /** Taken back; the place has not acknowledged that yet. */
    CANCELLING,
    CANCELLED,
    /** It could not be brought to the place. */
    FAILED
  }

  /** What counts now, of all that was said of an order. */
  public enum WorkTrigger {
    NOTHING_SAID_YET,
    PAYMENT_IS_MISSING,
    PLACE_REFUSED,
    MAY_BEGIN,
    SOME_IS_DONE,
    ALL_IS_DONE,
    @Request
    TAKEN_BACK,
    STOP_ACKNOWLEDGED,
    NOT_DELIVERED
  }

  /**
   * What a gate saw is done, whatever was said before and after: only that is an end. The place's
   * words come in any order, so each leads to its own state; what counts is worked out of all.
   */
  public static final Machine<WorkState, WorkTrigger> WORK_ORDER =
      Machine.of(
          "work order",
          WorkState.class,
          WorkTrigger.class,
          Stream.of(
                  leads(WorkTrigger.NOTHING_SAID_YET, WorkState.SUBMITTED),
                  leads(WorkTrigger.PAYMENT_IS_MISSING, WorkState.ACCEPTED),
                  leads(WorkTrigger.PLACE_REFUSED, WorkState.REJECTED),
                  leads(WorkTrigger.MAY_BEGIN, WorkState.ISSUED),
                  leads(WorkTrigger.SOME_IS_DONE, WorkState.IN_PROGRESS),
                  leads(WorkTrigger.ALL_IS_DONE, WorkState.DONE),
                  takenBack(),
                  leads(WorkTrigger.STOP_ACKNOWLEDGED, WorkState.CANCELLED),
                  leads(WorkTrigger.NOT_DELIVERED, WorkState.FAILED))
              .flatMap(rows -> rows)
              .<Row<WorkState, WorkTrigger>>toArray(Row[]::new));

  private WorkMachines() {}

  private static Stream<Row<WorkState, WorkTrigger>> leads(WorkTrigger trigger, WorkState to) {
    return Arrays.stream(WorkState.values()).map(from -> row(from, trigger, to));
  }

  private static Row<WorkState, WorkTrigger> row(
      WorkState from, WorkTrigger trigger, WorkState to) {
    if (from == to) {
      return Machine.ignore(from, trigger, "so it stands already");
    }
    return from == WorkState.DONE
        ? Machine.ignore(from, trigger, "the work is done")
        : Machine.go(from, trigger, to);
  }

  /** A request: an order nobody knows, or one that is done, cannot be taken back. */
  private static Stream<Row<WorkState, WorkTrigger>> takenBack() {
    return Arrays.stream(WorkState.values())
        .map(
            from ->
                switch (from) {
                  case NONE -> Machine.refuse(from, WorkTrigger.TAKEN_BACK, "HUB-R567");
                  case DONE, IN_PROGRESS ->
                      Machine.refuse(from, WorkTrigger.TAKEN_BACK, "HUB-R568");
                  case CANCELLED, REJECTED ->
                      Machine.ignore(from, WorkTrigger.TAKEN_BACK, "it has ended already");
                  default -> row(from, WorkTrigger.TAKEN_BACK, WorkState.CANCELLING);
                });
  }
}
