package org.singlewindow.hub.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every body that came or went, as a file under the digest of its content. */
public final class Archive {

  private final Path folder;

  /** An archive in this folder, made when missing. */
  public Archive(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps bytes; on disk when it returns. The same bytes twice are one file.
   *
   * @return their SHA-256, 64 hex digits
   * @throws java.io.UncheckedIOException when the disk does not take them; nothing may be accepted
   *     then
   */
  public String keep(byte[] bytes) {
    String digest = Digests.of(bytes);
    Path place = place(digest);
    try {
      if (!Files.exists(place)) {
        DurableFiles.replace(DurableFiles.writeAside(place.getParent(), bytes), place);
      }
      return digest;
    } catch (IOException e) {
      throw DurableFiles.failed("archiving", place, e);
    }
  }

  /**
   * The bytes with this digest.
   *
   * @throws java.io.UncheckedIOException when they are not here
   */
  public byte[] get(String digest) {
    try {
      return Files.readAllBytes(place(digest));
    } catch (IOException e) {
      throw DurableFiles.failed("reading", place(digest), e);
    }
  }

  private Path place(String digest) {
    return folder.resolve(digest.substring(0, 2)).resolve(digest);
  }
}
