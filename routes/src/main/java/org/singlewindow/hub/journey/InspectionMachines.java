package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.hub.journey.Machine.Row;

/**
 * The life cycles of an inspection: what customs wants and found, and how far the container and its
 * agent are. Both are told anew from all that is known, in the order in which it happened, so that
 * no order of arrival matters. A fact that does not fit is ignored with a reason, never refused.
 */
public final class InspectionMachines {

  /** What customs wants and found. */
  public enum InstructionState {
    NONE,
    ISSUED,
    INSPECTING,
    PASSED,
    DISCREPANCY,
    SAMPLED,
    DETAINED,
    /** By machine first, now by hand: it needs a new time. */
    ESCALATED,
    /** To be looked at once more: it needs a new time. */
    REPEATED,
    /** Lifted, and no result came: not closed. */
    LIFTED,
    /** Inspected and lifted. */
    RELEASED,
    /** Handed over to another authority: nothing more is inspected here. */
    TRANSFERRED,
    CANCELLED
  }

  /** What moves an instruction: words of customs, and of those the last lift. */
  public enum InstructionTrigger {
    PLACED,
    CANCELLED,
    STARTED,
    PASSED,
    DISCREPANCY,
    SAMPLED,
    DETAINED,
    ESCALATED,
    REPEATED,
    TRANSFERRED,
    LIFTED
  }

  /**
   * A result lifts nothing; a lift is no result; it ends with both, or with a transfer to another
   * authority (SR-15-35).
   */
  public static final Machine<InstructionState, InstructionTrigger> INSTRUCTION = instruction();

  /** How far the container and its agent are. */
  public enum CaseState {
    NONE,
    ISSUED,
    STOPPED,
    NOTIFIED,
    /** Applied for where it lies; customs comes to the terminal. */
    APPLIED,
    SLOTTED,
    MOVE_ORDERED,
    ON_THE_WAY,
    IN_PLACE,
    INSPECTING,
    INSPECTED,
    /** Lifted, and no result came: not closed. */
    LIFTED,
    RELEASED,
    /** It left the place of inspection and its hold stands. */
    MOVED_OUT,
    CLOSED,
    CANCELLED
  }

  /** What moves a case. */
  public enum CaseTrigger {
    INSTRUCTED,
    STOP_CONFIRMED,
    AGENT_TOLD,
    APPLIED_IN_SITU,
    SLOT_GIVEN,
    SLOT_LOST,
    MOVE_ORDERED,
    LEFT_TERMINAL,
    ARRIVED,
    STARTED,
    REPORTED,
    ANOTHER_LOOK,
    LIFTED,
    RELEASED,
    TRANSFERRED,
    LEFT_AREA,
    CANCELLED
  }

  /** One case for a container and stay, however many instructions join it. */
  public static final Machine<CaseState, CaseTrigger> CASE = inspection();

  private InspectionMachines() {}

  private static Machine<InstructionState, InstructionTrigger> instruction() {
    Rows<InstructionState, InstructionTrigger> rows = new Rows<>(InstructionTrigger.class);
    for (InstructionState from :
        List.of(
            InstructionState.NONE,
            InstructionState.ISSUED,
            InstructionState.INSPECTING,
            InstructionState.PASSED,
            InstructionState.DISCREPANCY,
            InstructionState.SAMPLED,
            InstructionState.DETAINED,
            InstructionState.ESCALATED,
            InstructionState.REPEATED,
            InstructionState.CANCELLED)) {
      rows.go(from, InstructionTrigger.STARTED, InstructionState.INSPECTING);
      results(rows, from);
      rows.go(from, InstructionTrigger.ESCALATED, InstructionState.ESCALATED);
      rows.go(from, InstructionTrigger.REPEATED, InstructionState.REPEATED);
      rows.go(from, InstructionTrigger.TRANSFERRED, InstructionState.TRANSFERRED);
    }
    rows.go(InstructionState.LIFTED, InstructionTrigger.TRANSFERRED, InstructionState.TRANSFERRED);
    for (InstructionState from :
        List.of(InstructionState.NONE, InstructionState.CANCELLED, InstructionState.LIFTED)) {
      rows.go(from, InstructionTrigger.PLACED, InstructionState.ISSUED);
    }
    for (InstructionState toCome :
        List.of(InstructionState.ISSUED, InstructionState.ESCALATED, InstructionState.REPEATED)) {
      rows.go(toCome, InstructionTrigger.CANCELLED, InstructionState.CANCELLED);
      rows.go(toCome, InstructionTrigger.LIFTED, InstructionState.LIFTED);
    }
    rows.go(InstructionState.INSPECTING, InstructionTrigger.LIFTED, InstructionState.LIFTED);
    for (InstructionState result :
        List.of(
            InstructionState.PASSED,
            InstructionState.DISCREPANCY,
            InstructionState.SAMPLED,
            InstructionState.DETAINED)) {
      rows.go(result, InstructionTrigger.LIFTED, InstructionState.RELEASED);
      rows.go(InstructionState.LIFTED, trigger(result), InstructionState.RELEASED);
    }
    for (InstructionState ended :
        List.of(InstructionState.RELEASED, InstructionState.TRANSFERRED)) {
      rows.go(ended, InstructionTrigger.PLACED, InstructionState.REPEATED);
      rows.go(ended, InstructionTrigger.REPEATED, InstructionState.REPEATED);
    }
    rows.rest(InstructionState.NONE, "nothing was ordered");
    rows.rest(InstructionState.ISSUED, "it joins the instruction that stands");
    rows.rest(InstructionState.INSPECTING, "the inspection has begun");
    rows.rest(InstructionState.PASSED, "inspected already");
    rows.rest(InstructionState.DISCREPANCY, "inspected already");
    rows.rest(InstructionState.SAMPLED, "inspected already");
    rows.rest(InstructionState.DETAINED, "inspected already");
    rows.rest(InstructionState.ESCALATED, "it joins the instruction that stands");
    rows.rest(InstructionState.REPEATED, "it joins the instruction that stands");
    rows.rest(InstructionState.LIFTED, "lifted already");
    rows.rest(InstructionState.RELEASED, "released already");
    rows.rest(InstructionState.TRANSFERRED, "handed over already");
    rows.rest(InstructionState.CANCELLED, "cancelled already");
    return Machine.of(
        "inspection instruction", InstructionState.class, InstructionTrigger.class, rows.toArray());
  }

  private static InstructionTrigger trigger(InstructionState result) {
    return InstructionTrigger.valueOf(result.name());
  }

  private static void results(
      Rows<InstructionState, InstructionTrigger> rows, InstructionState from) {
    for (InstructionState result :
        List.of(
            InstructionState.PASSED,
            InstructionState.DISCREPANCY,
            InstructionState.SAMPLED,
            InstructionState.DETAINED)) {
      rows.go(from, trigger(result), result); // of two results the later counts
    }
  }

  private static Machine<CaseState, CaseTrigger> inspection() {
    Rows<CaseState, CaseTrigger> rows = new Rows<>(CaseTrigger.class);
    Set<CaseState> open = EnumSet.range(CaseState.ISSUED, CaseState.IN_PLACE);
    for (CaseState from : open) {
      rows.go(from, CaseTrigger.ARRIVED, CaseState.IN_PLACE);
      rows.go(from, CaseTrigger.STARTED, CaseState.INSPECTING);
      rows.go(from, CaseTrigger.REPORTED, CaseState.INSPECTED);
      rows.go(from, CaseTrigger.CANCELLED, CaseState.CANCELLED);
      rows.go(from, CaseTrigger.LIFTED, CaseState.LIFTED);
      if (from != CaseState.ON_THE_WAY && from != CaseState.IN_PLACE) {
        rows.go(from, CaseTrigger.LEFT_TERMINAL, CaseState.ON_THE_WAY);
      }
    }
    rows.go(CaseState.NONE, CaseTrigger.INSTRUCTED, CaseState.ISSUED);
    rows.go(CaseState.ISSUED, CaseTrigger.STOP_CONFIRMED, CaseState.STOPPED);
    rows.go(CaseState.STOPPED, CaseTrigger.AGENT_TOLD, CaseState.NOTIFIED);
    rows.go(CaseState.NOTIFIED, CaseTrigger.APPLIED_IN_SITU, CaseState.APPLIED);
    rows.go(CaseState.NOTIFIED, CaseTrigger.SLOT_GIVEN, CaseState.SLOTTED);
    rows.go(CaseState.APPLIED, CaseTrigger.SLOT_LOST, CaseState.NOTIFIED);
    rows.go(CaseState.SLOTTED, CaseTrigger.SLOT_LOST, CaseState.NOTIFIED);
    rows.go(CaseState.SLOTTED, CaseTrigger.MOVE_ORDERED, CaseState.MOVE_ORDERED);
    rows.go(CaseState.MOVE_ORDERED, CaseTrigger.SLOT_LOST, CaseState.NOTIFIED);
    rows.go(CaseState.INSPECTING, CaseTrigger.REPORTED, CaseState.INSPECTED);
    rows.go(CaseState.INSPECTING, CaseTrigger.ANOTHER_LOOK, CaseState.NOTIFIED);
    rows.go(CaseState.INSPECTING, CaseTrigger.LIFTED, CaseState.LIFTED);
    rows.go(CaseState.LIFTED, CaseTrigger.REPORTED, CaseState.RELEASED);
    rows.go(CaseState.LIFTED, CaseTrigger.INSTRUCTED, CaseState.ISSUED);
    rows.go(CaseState.INSPECTED, CaseTrigger.ANOTHER_LOOK, CaseState.NOTIFIED);
    rows.go(CaseState.INSPECTED, CaseTrigger.RELEASED, CaseState.RELEASED);
    rows.go(CaseState.INSPECTED, CaseTrigger.LEFT_AREA, CaseState.MOVED_OUT);
    rows.go(CaseState.RELEASED, CaseTrigger.LEFT_AREA, CaseState.CLOSED);
    rows.go(CaseState.RELEASED, CaseTrigger.ANOTHER_LOOK, CaseState.NOTIFIED);
    rows.go(CaseState.MOVED_OUT, CaseTrigger.RELEASED, CaseState.CLOSED);
    rows.go(CaseState.MOVED_OUT, CaseTrigger.ANOTHER_LOOK, CaseState.NOTIFIED);
    rows.go(CaseState.CLOSED, CaseTrigger.ANOTHER_LOOK, CaseState.NOTIFIED);
    rows.go(CaseState.CANCELLED, CaseTrigger.INSTRUCTED, CaseState.ISSUED);
    rows.go(CaseState.CANCELLED, CaseTrigger.STARTED, CaseState.INSPECTING);
    rows.go(CaseState.CANCELLED, CaseTrigger.REPORTED, CaseState.INSPECTED);
    for (CaseState from : CaseState.values()) {
      if (from != CaseState.NONE && from != CaseState.RELEASED && from != CaseState.CLOSED) {
        rows.go(from, CaseTrigger.TRANSFERRED, CaseState.CLOSED);
      }
    }
    rows.rest(CaseState.NONE, "no inspection was ordered");
    rows.rest(CaseState.ISSUED, "the terminal has not confirmed the stop");
    rows.rest(CaseState.STOPPED, "the agent has not been told");
    rows.rest(CaseState.NOTIFIED, "the agent has not applied");
    rows.rest(CaseState.APPLIED, "customs comes to the terminal");
    rows.rest(CaseState.SLOTTED, "it has its time");
    rows.rest(CaseState.MOVE_ORDERED, "the move is ordered");
    rows.rest(CaseState.ON_THE_WAY, "it is on its way");
    rows.rest(CaseState.IN_PLACE, "it is in place");
    rows.rest(CaseState.INSPECTING, "the inspection has begun");
    rows.rest(CaseState.INSPECTED, "inspected already");
    rows.rest(CaseState.LIFTED, "lifted already");
    rows.rest(CaseState.RELEASED, "released already");
    rows.rest(CaseState.MOVED_OUT, "it has left the place of inspection");
    rows.rest(CaseState.CLOSED, "the case is closed");
    rows.rest(CaseState.CANCELLED, "customs cancelled it");
    return Machine.of("inspection case", CaseState.class, CaseTrigger.class, rows.toArray());
  }

  /** Rows of a table: what moves a state, and one reason why nothing else does. */
  private static final class Rows<S extends Enum<S>, T extends Enum<T>> {

    private final Class<T> triggers;
    private final List<Row<S, T>> rows = new ArrayList<>();

    Rows(Class<T> triggers) {
      this.triggers = triggers;
    }

    void go(S from, T on, S to) {
      rows.add(Machine.go(from, on, to));
    }

    void rest(S from, String why) {
      Arrays.stream(triggers.getEnumConstants())
          .filter(on -> rows.stream().noneMatch(row -> row.from() == from && row.on() == on))
          .toList()
          .forEach(on -> rows.add(Machine.ignore(from, on, why)));
    }

    @SuppressWarnings("unchecked")
    Row<S, T>[] toArray() {
      return rows.toArray(new Row[0]);
    }
  }
}
