package org.singlewindow.hub.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/**
 * The right to be the one hub on an embedded ledger. The operating system ends it with the process.
 */
public final class Lease implements AutoCloseable {

  /** Somebody else has it. */
  public static final class Taken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Taken(Path file, Throwable cause) {
      super(
          "HUB-F006 another hub runs on "
              + file.getParent()
              + ". An embedded ledger (SQLite) or broker serves one node. Next: stop the other hub,"
              + " choose another hub.data, or run several nodes with PostgreSQL and a broker outside"
              + " (config/application-cluster.yaml).",
          cause);
    }

    Taken(Path file, String node, Throwable cause) {
      super(
          "HUB-F006 another hub runs as "
              + node
              + " on "
              + file.getParent()
              + ". Next: give this one a name of its own (hub.cluster.node), or stop the other.",
          cause);
    }
  }

  private final FileChannel channel;
  private final FileLock lock;

  private Lease(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lease of a data folder.
   *
   * @throws Taken when another process has it
   */
  public static Lease take(Path folder) {
    Path file = folder.resolve("hub.lease").toAbsolutePath();
    return take(file, cause -> new Taken(file, cause));
  }

  /**
   * Takes the lease of a name among the nodes that share a data folder.
   *
   * @throws Taken when another process has it
   */
  public static Lease take(Path folder, String node) {
    Path file = folder.resolve("hub." + node + ".lease").toAbsolutePath();
    return take(file, cause -> new Taken(file, node, cause));
  }

  private static Lease take(Path file, Function<Throwable, Taken> taken) {
    try {
      Files.createDirectories(file.getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel, taken);
      if (lock == null) {
        channel.close();
        throw taken.apply(null);
      }
      return new Lease(channel, lock);
    } catch (IOException e) {
      throw DurableFiles.failed("locking", file, e);
    }
  }

  private static FileLock tryLock(FileChannel channel, Function<Throwable, Taken> taken)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw taken.apply(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the lease could not be given back", e);
    }
  }
}
