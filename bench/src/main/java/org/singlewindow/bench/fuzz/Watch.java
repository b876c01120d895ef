package org.singlewindow.bench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives inputs to a target, takes its time, and keeps the inputs it did not bear. */
final class Watch {

  private static final long NANOS = 1_000_000_000L;
  private static final long HANG_NANOS = NANOS; // of processor time: the machine may be busy
  private static final int KEPT_MAX = 50;
  private static final long DEADLINE_NANOS = 60 * NANOS;

  private final Target target;
  private final Path kept;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long started = System.nanoTime();
  private volatile byte[] current;
  private volatile long since;
  private long inputs;
  private long slowest;
  private long thrown;
  private long hung;

  Watch(Target target, Path kept) {
    this.target = target;
    this.kept = kept;
    Thread guard = new Thread(this::guard, "fuzz guard");
    guard.setDaemon(true);
    guard.start();
  }

  /** Gives an undamaged input, whose time does not count. */
  void warm(byte[] input) throws IOException {
    try {
      target.read(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      thrown++;
      keep("thrown", input, e);
    }
  }

  /** Gives one input. */
  void give(byte[] input) throws IOException {
    inputs++;
    since = System.nanoTime();
    current = input;
    long before = threads.getCurrentThreadCpuTime();
    try {
      target.read(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      thrown++;
      keep("thrown", input, e);
    }
    long took = threads.getCurrentThreadCpuTime() - before;
    current = null;
    slowest = Math.max(slowest, took);
    if (took > HANG_NANOS) {
      hung++;
      keep("hung", input, null);
    }
  }

  private void keep(String why, byte[] input, Throwable cause) throws IOException {
    if (thrown + hung > KEPT_MAX) {
      return;
    }
    Files.createDirectories(kept);
    Path file = kept.resolve(target.name() + "-" + why + "-" + inputs + target.extension());
    Files.write(file, input);
    System.err.println("fuzz: " + why + ", kept as " + file);
    if (cause != null) {
      cause.printStackTrace();
    }
  }

  /** An input that never ends ends the run, and is kept. */
  private void guard() {
    while (true) {
      byte[] input = current;
      if (input != null && System.nanoTime() - since > DEADLINE_NANOS) {
        try {
          hung++;
          keep("never-ended", input, null);
        } catch (IOException e) {
          System.err.println("fuzz: the input cannot be kept: " + e.getMessage());
        }
        System.out.println(outcome(0));
        Runtime.getRuntime().halt(1);
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  Outcome outcome(long seed) {
    return new Outcome(
        target.name(),
        seed,
        inputs,
        (System.nanoTime() - started) / (double) NANOS,
        slowest / 1e6,
        thrown,
        hung,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
