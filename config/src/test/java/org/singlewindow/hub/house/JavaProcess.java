package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the house in a process of its own, so that its plug can be pulled. */
public final class JavaProcess implements AutoCloseable {

  private static final long STOP_SECONDS_MAX = 30;

  private final Process process;
  private final Path log;

  private JavaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a main class on the class path of the tests; its output is appended to the log. */
  public static JavaProcess start(String mainClass, Path log, List<String> jvm, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1"); // starts in half the time; nothing is measured here
    command.add("-Xmx512m");
    command.add("-Dhub.home=" + home());
    command.addAll(jvm);
    command.add("-cp");
    command.add(classPath());
    command.add(mainClass);
    command.addAll(args);
    try {
      Files.createDirectories(log.getParent());
      return new JavaProcess(
          new ProcessBuilder(command)
              .directory(home().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start(),
          log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of the tests: the house as it was just built. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The root of the repository. */
  public static Path home() {
    return Path.of(System.getProperty("hub.home", "..")).toAbsolutePath().normalize();
  }

  /** True while it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** kill -9: no hook runs, no file is closed. Returns when the process is gone. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to end, and waits. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  /** Waits for its end; what it exits with. */
  public int exitValue() {
    await();
    return process.exitValue();
  }

  /** Its output so far. */
  public String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await() {
    try {
      if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not stop in time:\n" + output());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while it stopped", e);
    }
  }
}
