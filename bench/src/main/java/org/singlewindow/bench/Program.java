package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program in a process of its own; it ends with the bench, by its own process id. */
final class Program implements AutoCloseable {

  private static final long STOP_SECONDS_MAX = 30;

  private final Process process;
  private final Path log;
  private final Thread hook;

  private Program(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.hook = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts Java with these arguments.
   *
   * @param folder the working folder
   * @param log where its output goes
   */
  static Program java(Path folder, Path log, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(tool("java").toString());
    command.addAll(args);
    try {
      Files.createDirectories(folder);
      Files.createDirectories(log.getParent());
      return new Program(
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start(),
          log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tool of the Java that runs the bench. */
  static Path tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  long pid() {
    return process.pid();
  }

  /** Processor time it has used, user and system. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Waits until it is ready, or says why not. */
  void await(String what, BooleanSupplier ready) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Plan.SETTLE_SECONDS_MAX);
    while (!isTrue(ready)) {
      requireAlive(what);
      if (System.nanoTime() > end) {
        throw new IllegalStateException(what + " is not ready in time; see " + log);
      }
      Pause.millis(200);
    }
  }

  /** Says with which code it ended, when it has. */
  void requireAlive(String what) {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "%s has ended with %d; see %s".formatted(what, process.exitValue(), log));
    }
  }

  private static boolean isTrue(BooleanSupplier ready) {
    try {
      return ready.getAsBoolean();
    } catch (UncheckedIOException e) {
      return false; // nobody listens yet
    }
  }

  /** Waits until it ends by itself. */
  void awaitEnd() {
    try {
      if (!process.waitFor(Plan.SETTLE_SECONDS_MAX * 4L, TimeUnit.SECONDS)) {
        throw new IllegalStateException("it does not end; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("it failed; see " + log);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
