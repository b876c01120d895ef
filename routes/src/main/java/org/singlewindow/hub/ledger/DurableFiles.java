package org.singlewindow.hub.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that survive the plug: content and folder are on disk when a method returns. */
final class DurableFiles {

  private static final byte[] PROOF = {1};

  private DurableFiles() {}

  /**
   * Writes under a name nobody looks at, syncs. The caller moves or links it, and syncs the folder.
   */
  static Path writeAside(Path folder, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path aside = folder.resolve(".writing-" + UUID.randomUUID());
    try (FileChannel channel =
        FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    return aside;
  }

  /** Puts a written file in its place, atomically, over whatever stood there. */
  static void replace(Path aside, Path place) throws IOException {
    Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    sync(place.getParent());
  }

  /** Really writes in a folder, and takes it away. */
  static void prove(Path folder) {
    try {
      Files.deleteIfExists(writeAside(folder, PROOF));
    } catch (IOException e) {
      throw failed("writing in", folder, e);
    }
  }

  /** Syncs a folder, so that its names are on disk. */
  static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  static UncheckedIOException failed(String what, Path where, IOException e) {
    return new UncheckedIOException(what + " " + where + " failed: " + e.getMessage(), e);
  }
}
