package org.singlewindow.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Something done at a fixed rate, each time at a moment that is fixed beforehand: what waits behind
 * a stall counts the wait (coordinated omission).
 */
final class GateLoop {

  /**
   * What it took.
   *
   * @param micros from the intended moment to the answer
   * @param statuses how often each answer came
   */
  record Taken(Histogram micros, Map<Integer, Long> statuses) {

    String millis(double percentile) {
      return "%.1f".formatted(micros.getValueAtPercentile(percentile) / 1000.0);
    }

    String maxMillis() {
      return "%.1f".formatted(micros.getMaxValue() / 1000.0);
    }
  }

  private GateLoop() {}

  /** Runs it. */
  static Taken run(double rate, int seconds, LongFunction<CompletableFuture<Integer>> one) {
    Histogram micros = new ConcurrentHistogram(3);
    Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    Semaphore flight = new Semaphore(Plan.FLIGHT_MAX);
    long start = System.nanoTime();
    long count = Math.round(rate * seconds);
    for (long i = 0; i < count; i++) {
      long intended = start + Math.round(i * 1e9 / rate);
      Pause.until(intended);
      flight.acquireUninterruptibly();
      one.apply(i)
          .thenAccept(
              status -> {
                long taken = System.nanoTime() - intended;
                micros.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(taken)));
                statuses.computeIfAbsent(status, any -> new AtomicLong()).incrementAndGet();
                flight.release();
              });
    }
    flight.acquireUninterruptibly(Plan.FLIGHT_MAX);
    Map<Integer, Long> counted = new TreeMap<>();
    statuses.forEach((status, times) -> counted.put(status, times.get()));
    return new Taken(micros, counted);
  }
}
