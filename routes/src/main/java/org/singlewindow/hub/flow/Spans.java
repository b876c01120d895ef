package org.singlewindow.hub.flow;

import java.time.Instant;

/**
 * Tells a collector of the steps of a message under its one number, after they were done: a batch
 * is decided at once, so nothing of a thread could carry the number across the queues. Where nobody
 * collects, nothing is made.
 */
public final class Spans {

  /**
   * One step.
   *
   * @param name of the step
   * @param trace the message's number
   * @param parent the step of ours that all others of this number belong to, 16 hex digits
   * @param link the adapter, or what did it
   * @param id of the message or instruction
   * @param from when it began
   * @param to when it ended
   */
  public record Step(
      String name, String trace, String parent, String link, String id, Instant from, Instant to) {}

  /** Who collects steps. */
  public interface Collector {

    /** Takes a step, and does not keep its caller. */
    void take(Step step);
  }

  private static volatile Collector collector;

  private Spans() {}

  /** From now on somebody collects. */
  public static void collect(Collector by) {
    collector = by;
  }

  static void tell(String name, String trace, String link, String id, Instant from, Instant to) {
    Collector by = collector;
    if (by != null && Trace.isId(trace)) {
      by.take(new Step(name, trace, Trace.span(trace), link, id, from, to));
    }
  }
}
