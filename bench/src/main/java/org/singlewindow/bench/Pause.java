package org.singlewindow.bench;

import java.util.concurrent.locks.LockSupport;

/** Waiting. */
final class Pause {

  private Pause() {}

  /** Sleeps. */
  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for a moment of {@link System#nanoTime}; returns at once when it has passed. */
  static void until(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
