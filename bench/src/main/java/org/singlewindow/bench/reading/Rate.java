package org.singlewindow.bench.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How fast one candidate reads one workload.
 *
 * @param candidate who
 * @param workload what
 * @param threads at a time
 * @param perSecond messages, the median of the runs
 * @param least the slowest run
 * @param most the fastest run
 */
record Rate(
    String candidate, String workload, int threads, double perSecond, double least, double most) {

  private static final int RUNS = 3;

  /** Warms up for a run, then measures some. */
  static Rate measure(Candidate candidate, Workload workload, int threads, int seconds) {
    run(candidate, workload, threads, seconds);
    double[] rates = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      rates[i] = run(candidate, workload, threads, seconds);
    }
    Arrays.sort(rates);
    System.err.printf(
        "bench: %s, %s, %d threads: %.0f/s%n",
        candidate.id(), workload.title(), threads, rates[RUNS / 2]);
    return new Rate(
        candidate.id(), workload.title(), threads, rates[RUNS / 2], rates[0], rates[RUNS - 1]);
  }

  private static double run(Candidate candidate, Workload workload, int threads, int seconds) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Double>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(() -> one(candidate, workload, seconds)));
      }
      double sum = 0;
      for (Future<Double> part : parts) {
        sum += part.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException(candidate.title() + " does not read it", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static double one(Candidate candidate, Workload workload, int seconds) throws Exception {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    long read = 0;
    while (System.nanoTime() < end) {
      for (byte[] interchange : workload.interchanges()) {
        candidate.work().read(interchange);
        read++;
        if (System.nanoTime() >= end) {
          break;
        }
      }
    }
    return read * 1e9 / (System.nanoTime() - start);
  }
}
