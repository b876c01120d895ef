package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Notes which requirement a test has proved end to end; the last test gathers the notes. */
final class Proofs {

  private static final Path NOTES =
      JavaProcess.home().resolve("target/requirements.d/end-to-end.txt");

  private Proofs() {}

  /** Notes a requirement as proved by what has just passed. */
  static synchronized void proved(String what, String... requirements) {
    try {
      Files.createDirectories(NOTES.getParent());
      for (String requirement : requirements) {
        Files.writeString(
            NOTES,
            requirement + "\t" + what + "\tend-to-end\tpassed\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
