package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.journey.Machine.Row;

/**
 * One stay of a container in the port, read from what is known of it: expected, in, put down,
 * moved, ready, out. The direct way from vessel to train leaves out what lies between.
 */
final class VisitMachine {

  /** How far the stay is. */
  enum VisitState {
    EXPECTED,
    IN,
    GROUNDED,
    MOVED,
    READY,
    GATED_OUT,
    LOADED_ON_VESSEL,
    LOADED_ON_WAGON
  }

  /** What moves it: facts all. */
  enum VisitTrigger {
    /** By a gate, or discharged. */
    CAME_IN,
    /** Put down in the yard. */
    PUT_DOWN,
    /** Moved within the port: to the inspection area and back. */
    MOVED,
    /** Nothing is missing any more. */
    NOTHING_IS_MISSING,
    /** Something is missing again. */
    SOMETHING_IS_MISSING,
    GATED_OUT,
    LOADED_ON_VESSEL,
    LOADED_ON_WAGON
  }

  /** Out is out: what is told of the same stay afterwards changes nothing. */
  static final Machine<VisitState, VisitTrigger> VISIT =
      Machine.of("container visit", VisitState.class, VisitTrigger.class, rows());

  private VisitMachine() {}

  @SuppressWarnings("unchecked")
  private static Row<VisitState, VisitTrigger>[] rows() {
    List<Row<VisitState, VisitTrigger>> rows = new ArrayList<>();
    for (VisitState state : VisitState.values()) {
      boolean out = state.compareTo(VisitState.GATED_OUT) >= 0;
      for (VisitTrigger on : VisitTrigger.values()) {
        rows.add(out ? ignore(state, on, "it has left") : within(state, on));
      }
    }
    return rows.toArray(new Row[0]);
  }

  private static Row<VisitState, VisitTrigger> within(VisitState state, VisitTrigger on) {
    return switch (on) {
      case CAME_IN ->
          state == VisitState.EXPECTED
              ? go(state, on, VisitState.IN)
              : ignore(state, on, "it is in already");
      case PUT_DOWN ->
          state == VisitState.EXPECTED || state == VisitState.IN
              ? go(state, on, VisitState.GROUNDED)
              : ignore(state, on, "it was put down already");
      case MOVED ->
          state == VisitState.MOVED
              ? ignore(state, on, "it was moved already")
              : go(state, on, VisitState.MOVED);
      case NOTHING_IS_MISSING ->
          state == VisitState.READY
              ? ignore(state, on, "it is ready already")
              : go(state, on, VisitState.READY);
      case SOMETHING_IS_MISSING ->
          state == VisitState.READY
              ? go(state, on, VisitState.GROUNDED)
              : ignore(state, on, "it was not ready");
      case GATED_OUT -> go(state, on, VisitState.GATED_OUT);
      case LOADED_ON_VESSEL -> go(state, on, VisitState.LOADED_ON_VESSEL);
      case LOADED_ON_WAGON -> go(state, on, VisitState.LOADED_ON_WAGON);
    };
  }

  /** True when it is in the port, or was during this stay. */
  static boolean hasCome(ContainerDossier container) {
    return container.place().isPresent()
        || container.custody().arrivedAt().isPresent()
        || container.isGone();
  }

  /**
   * How far an import container is.
   *
   * @param ready true when nothing is missing that the viewer may know of
   */
  static VisitState of(ContainerDossier container, boolean ready) {
    List<VisitTrigger> facts = new ArrayList<>();
    if (hasCome(container)) {
      facts.add(VisitTrigger.CAME_IN);
    }
    facts.add(ready ? VisitTrigger.NOTHING_IS_MISSING : VisitTrigger.SOMETHING_IS_MISSING);
    if (container.export().rail().loadedAt().isPresent()) {
      facts.add(VisitTrigger.LOADED_ON_WAGON);
    }
    if (container.isGone()) {
      facts.add(VisitTrigger.GATED_OUT);
    }
    return VISIT.run(VisitState.EXPECTED, facts);
  }
}
