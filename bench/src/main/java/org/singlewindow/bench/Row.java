package org.singlewindow.bench;

import java.util.Optional;

/**
 * What was measured of one system.
 *
 * @param id its letter in the table
 * @param title what it is
 * @param closed the closed loop
 * @param open the open loop
 */
record Row(String id, String title, Closed closed, Open open) {

  /**
   * Fixed concurrency: the next is sent when one is answered.
   *
   * @param submissions that were accepted
   * @param refused answers that were no acceptance
   * @param pushes that reached partners
   * @param seconds from the first send to the last push
   * @param acceptedPerSecond while the door was under load; partners may lag behind
   * @param cpuMicros of the system's own process, for each submission, until all was quiet
   */
  record Closed(
      long submissions,
      long refused,
      long pushes,
      double seconds,
      double acceptedPerSecond,
      double cpuMicros) {

    double perSecond() {
      return submissions / seconds;
    }

    double pushesPerSecond() {
      return pushes / seconds;
    }
  }

  /**
   * A fixed rate: each send has its time beforehand, and what it waits longer is latency.
   *
   * @param rate submissions a second
   * @param refused answers that were no acceptance
   * @param door until the sender had its answer; empty where there is no door
   * @param through until the last partner had it
   */
  record Open(double rate, long refused, Optional<Quantiles> door, Quantiles through) {}

  /** Milliseconds. */
  record Quantiles(double p50, double p99) {

    /** Of a histogram in microseconds. */
    static Quantiles of(org.HdrHistogram.Histogram histogram) {
      return new Quantiles(
          histogram.getValueAtPercentile(50) / 1000.0, histogram.getValueAtPercentile(99) / 1000.0);
    }
  }
}
