package org.singlewindow.bench.fuzz;

import java.util.Locale;

/**
 * What a run came to; as text, one line of figures.
 *
 * @param slowestMillis processor time of the input that took longest
 * @param thrown inputs that made the target throw, out of memory included
 * @param hung inputs that took more than a second of processor time
 * @param heapMaxMegabytes what the Java heap may hold: the run would have failed beyond
 */
public record Outcome(
    String target,
    long seed,
    long inputs,
    double seconds,
    double slowestMillis,
    long thrown,
    long hung,
    long heapMaxMegabytes) {

  /** True when nothing threw and nothing hung. */
  public boolean isSound() {
    return thrown == 0 && hung == 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "fuzz %s: inputs=%d seed=%d seconds=%.1f slowestMillis=%.1f thrown=%d hung=%d heapMaxMB=%d",
        target,
        inputs,
        seed,
        seconds,
        slowestMillis,
        thrown,
        hung,
        heapMaxMegabytes);
  }
}
