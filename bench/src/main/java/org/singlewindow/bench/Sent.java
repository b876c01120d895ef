package org.singlewindow.bench;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What one loop has sent, and how its door answered. Safe for threads. */
final class Sent {

  private static final int ACCEPTED = 202;

  private final Instant start = Instant.now();
  private final long startNanos = System.nanoTime();
  private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
  private final AtomicLong refused = new AtomicLong();
  private final Histogram doorMicros = new ConcurrentHistogram(3);
  private volatile double seconds;

  /** When the loop began. */
  Instant start() {
    return start;
  }

  /** When the loop began, by {@link System#nanoTime}. */
  long startNanos() {
    return startNanos;
  }

  /** Notes an answer to a message that was to be sent at this moment. */
  void answered(Sample sample, long intendedNanos, int status) {
    long now = System.nanoTime();
    if (status == ACCEPTED) {
      accepted.put(sample.releaseNo(), start.plusNanos(intendedNanos - startNanos));
      doorMicros.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(now - intendedNanos)));
    } else {
      refused.incrementAndGet();
    }
  }

  /** The loop has ended. */
  void end() {
    seconds = (System.nanoTime() - startNanos) / 1e9;
  }

  /** What was accepted, with the moment it was to be sent. */
  Map<String, Instant> accepted() {
    return accepted;
  }

  /** How many were not accepted. */
  long refused() {
    return refused.get();
  }

  /** From the intended moment to the answer. */
  Histogram doorMicros() {
    return doorMicros;
  }

  /** How long the door was under load. */
  double seconds() {
    return seconds;
  }
}
