package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The life of one box of a booking, as a table. Its facts come in any order, so a later stage is
 * never undone by an earlier fact: what is on board was packed, whoever tells of it.
 */
public final class BoxMachines {

  /** Where an export box stands. */
  public enum BoxState {
    BOOKED,
    EMPTY_RELEASED,
    PICKED,
    PACKED,
    AT_DEPOT,
    ON_WAGON,
    ARRIVED,
    ARRIVAL_ACCEPTED,
    PERMITTED,
    SHORT_SHIPPED,
    ROLLED_OVER,
    LOADED,
    SAILED,
    CANCELLED,
    RETURNED
  }

  /** What moves it. */
  public enum BoxTrigger {
    EMPTY_RELEASED,
    PICKED,
    PACKED,
    DEPOT_IN,
    WAGON_LOADED,
    GATED_IN,
    ARRIVAL_ACCEPTED,
    PERMITTED,
    SHORT_SHIPPED,
    ROLLED_OVER,
    LOADED,
    SAILED,
    CANCELLED,
    RETURNED
  }

  /** Where each fact leads a box that is not yet so far. */
  private static final Map<BoxTrigger, BoxState> LEADS_TO =
      new EnumMap<>(
          Map.of(
              BoxTrigger.EMPTY_RELEASED, BoxState.EMPTY_RELEASED,
              BoxTrigger.PICKED, BoxState.PICKED,
              BoxTrigger.PACKED, BoxState.PACKED,
              BoxTrigger.DEPOT_IN, BoxState.AT_DEPOT,
              BoxTrigger.WAGON_LOADED, BoxState.ON_WAGON,
              BoxTrigger.GATED_IN, BoxState.ARRIVED,
              BoxTrigger.ARRIVAL_ACCEPTED, BoxState.ARRIVAL_ACCEPTED,
              BoxTrigger.PERMITTED, BoxState.PERMITTED));

  /** From booked to sailed, and the ways out of it. */
  public static final Machine<BoxState, BoxTrigger> EXPORT = build();

  private BoxMachines() {}

  @SuppressWarnings("unchecked")
  private static Machine<BoxState, BoxTrigger> build() {
    List<Machine.Row<BoxState, BoxTrigger>> rows = new ArrayList<>();
    for (BoxState state : BoxState.values()) {
      for (BoxTrigger trigger : BoxTrigger.values()) {
        rows.add(row(state, trigger));
      }
    }
    return Machine.of(
        "export box", BoxState.class, BoxTrigger.class, rows.toArray(Machine.Row[]::new));
  }

  private static Machine.Row<BoxState, BoxTrigger> row(BoxState state, BoxTrigger trigger) {
    BoxState to = LEADS_TO.get(trigger);
    if (to != null) {
      return state.compareTo(to) < 0
          ? Machine.go(state, trigger, to)
          : Machine.ignore(state, trigger, "it is further");
    }
    boolean afloat = state == BoxState.LOADED || state == BoxState.SAILED;
    boolean over = state == BoxState.CANCELLED || state == BoxState.RETURNED;
    return switch (trigger) {
      case SHORT_SHIPPED ->
          over
              ? Machine.ignore(state, trigger, "it goes with no vessel any more")
              : state == BoxState.SHORT_SHIPPED
                  ? Machine.ignore(state, trigger, "it stayed behind already")
                  : Machine.go(state, trigger, BoxState.SHORT_SHIPPED);
      case ROLLED_OVER ->
          state == BoxState.SHORT_SHIPPED
              ? Machine.go(state, trigger, BoxState.ROLLED_OVER)
              : Machine.ignore(state, trigger, "it goes with another voyage, and stands as it did");
      case LOADED ->
          afloat
              ? Machine.ignore(state, trigger, "it is on board")
              : Machine.go(state, trigger, BoxState.LOADED);
      case SAILED ->
          state == BoxState.LOADED
              ? Machine.go(state, trigger, BoxState.SAILED)
              : Machine.ignore(state, trigger, "the vessel sailed without it");
      case CANCELLED ->
          afloat || over
              ? Machine.ignore(state, trigger, "there is nothing to cancel any more")
              : Machine.go(state, trigger, BoxState.CANCELLED);
      case RETURNED ->
          state == BoxState.PICKED || state == BoxState.CANCELLED || state == BoxState.PACKED
              ? Machine.go(state, trigger, BoxState.RETURNED)
              : Machine.ignore(state, trigger, "it is not the shipper's to bring back");
      default -> throw new IllegalStateException(trigger + " leads nowhere");
    };
  }
}
