package org.singlewindow.hub.simulator;

import java.util.Locale;

/**
 * Something a partner shall do badly.
 *
 * @param kind what
 * @param millis how long, where it is slow or hangs
 * @param times how often still; it heals by itself after that
 */
public record Fault(Kind kind, long millis, int times) {

  /** What partners do badly. */
  public enum Kind {
    NONE,
    DOWN,
    SLOW,
    /** It takes the call, notes what came and never answers; until it is healed. */
    HANGING,
    GARBAGE,
    DUPLICATE,
    /** Before what it has to say it says again what it said long ago. */
    OLD,
    LOST_ACKNOWLEDGEMENT,
    REORDER
  }

  /** All is well. */
  public static final Fault NONE = new Fault(Kind.NONE, 0, 0);

  /**
   * A fault by the name the control API knows it by.
   *
   * @throws IllegalArgumentException when there is no such fault
   */
  public static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** True when it is this fault. */
  boolean is(Kind other) {
    return kind == other;
  }

  /** What is left of it after it happened once. */
  Fault once() {
    return times <= 1 ? NONE : new Fault(kind, millis, times - 1);
  }
}
