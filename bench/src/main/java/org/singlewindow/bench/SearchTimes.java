package org.singlewindow.bench;

/**
 * How long searches took.
 *
 * @param p50Millis the median, milliseconds
 * @param p95Millis 95 of 100 took no longer, milliseconds
 */
record SearchTimes(double p50Millis, double p95Millis) {}
