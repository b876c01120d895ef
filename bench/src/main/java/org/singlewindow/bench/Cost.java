package org.singlewindow.bench;

import java.lang.management.ManagementFactory;

/**
 * What a piece of work cost.
 *
 * @param wallMicros by the clock on the wall
 * @param cpuMicros processor time of the thread that did it
 */
record Cost(double wallMicros, double cpuMicros) {

  /** Does the work in this thread and says what it cost. */
  static Cost of(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    work.run();
    return new Cost(
        (System.nanoTime() - wall) / 1e3, (threads.getCurrentThreadCpuTime() - cpu) / 1e3);
  }
}
