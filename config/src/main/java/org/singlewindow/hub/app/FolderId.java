package org.singlewindow.hub.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** By what nodes see that they run on one and the same data folder, whatever its path is. */
final class FolderId {

  private static final String FILE = "hub.folder-id";

  private FolderId() {}

  /** The id of a folder, made when it has none. */
  static String of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      Path aside = Files.createTempFile(folder, ".folder-id", "");
      Files.writeString(aside, UUID.randomUUID().toString());
      try {
        Files.createLink(file, aside); // of two that begin at once one is first, and whole
      } catch (FileAlreadyExistsException e) {
        // it has one
      } finally {
        Files.delete(aside);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + folder + " has no id", e);
    }
  }
}
