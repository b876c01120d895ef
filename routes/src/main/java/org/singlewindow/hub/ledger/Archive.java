package org.singlewindow.hub.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Every body that came or went, as a file under the digest of its content. */
public final class Archive {

  private final Path folder;
  private final ReadWriteLock deleting = new ReentrantReadWriteLock();

  /** An archive in this folder, made when missing. */
  public Archive(Path folder) {
    this.folder = folder;
  }

  /**
   * Really writes where bytes are kept.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void proveWrite() {
    DurableFiles.prove(folder);
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
    deleting.readLock().lock();
    try {
      if (Files.exists(place)) {
        // wanted anew: retention goes by this until the ledger knows of it
        Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
      } else {
        DurableFiles.replace(DurableFiles.writeAside(place.getParent(), bytes), place);
      }
      return digest;
    } catch (IOException e) {
      throw DurableFiles.failed("archiving", place, e);
    } finally {
      deleting.readLock().unlock();
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

  /** The bytes with this digest, where they are here. */
  Optional<byte[]> find(String digest) {
    return Files.exists(place(digest)) ? Optional.of(get(digest)) : Optional.empty();
  }

  /** How many bytes a body has that is here. */
  Optional<Long> findSize(String digest) {
    try {
      return digest.isEmpty() || !Files.exists(place(digest))
          ? Optional.empty()
          : Optional.of(Files.size(place(digest)));
    } catch (IOException e) {
      throw DurableFiles.failed("reading", place(digest), e);
    }
  }

  /** Deletes a body, unless it was kept anew since then. */
  boolean delete(String digest, Instant since) {
    Path place = place(digest);
    deleting.writeLock().lock();
    try {
      return !Files.getLastModifiedTime(place).toInstant().isAfter(since)
          && Files.deleteIfExists(place);
    } catch (IOException e) {
      throw DurableFiles.failed("deleting", place, e);
    } finally {
      deleting.writeLock().unlock();
    }
  }

  private Path place(String digest) {
    return folder.resolve(digest.substring(0, 2)).resolve(digest);
  }
}
