package org.singlewindow.hub.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Commands of the machine that only some may use. */
final class Shell {

  private static final long SECONDS_MAX = 60;

  private Shell() {}

  /** Runs it; true when it did what it should. */
  static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The same on these files. */
  static boolean runs(String command, String option, List<Path> files) {
    List<String> all = new ArrayList<>(List.of(command, option));
    files.forEach(file -> all.add(file.toString()));
    return runs(all.toArray(new String[0]));
  }
}
