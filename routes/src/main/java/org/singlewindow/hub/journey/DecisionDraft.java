package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.journey.Decision.Outcome;

/** A decision while it is being written; never leaves this room. */
final class DecisionDraft {

  final List<Instruction> instructions = new ArrayList<>();
  final List<Decision.Due> dues = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<Decision.Parking> parkings = new ArrayList<>();
  final Set<String> matched = new LinkedHashSet<>();
  final List<Decision.Alarm> alarms = new ArrayList<>();
  final List<Decision.Resolved> resolved = new ArrayList<>();

  /** Alarms that stand though the request is refused. */
  final List<Decision.Alarm> besides = new ArrayList<>();

  boolean recorded;

  /**
   * Nothing follows from a refused request but what is said of the refusal.
   *
   * @param changed what it taught us all the same
   */
  Decision refused(List<Dossier> changed) {
    return new Decision(
        Outcome.REFUSED,
        changed,
        List.copyOf(instructions),
        List.of(),
        List.copyOf(refusals),
        List.of(),
        List.of(),
        List.copyOf(besides),
        List.of());
  }

  /**
   * What follows from an event that counts.
   *
   * @param changed what we know now that we did not
   */
  Decision decided(List<Dossier> changed) {
    boolean nothing =
        changed.isEmpty() && instructions.isEmpty() && alarms.isEmpty() && resolved.isEmpty();
    return new Decision(
        outcome(nothing),
        changed,
        List.copyOf(instructions),
        List.copyOf(dues),
        List.of(),
        List.copyOf(parkings),
        List.copyOf(matched),
        List.copyOf(alarms),
        List.copyOf(resolved));
  }

  private Outcome outcome(boolean nothing) {
    if (!parkings.isEmpty()) {
      return Outcome.PARKED;
    }
    if (recorded) {
      return Outcome.RECORDED;
    }
    return nothing ? Outcome.IGNORED : Outcome.DECIDED;
  }
}
