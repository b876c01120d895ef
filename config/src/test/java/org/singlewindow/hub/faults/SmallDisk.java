package org.singlewindow.hub.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small file system of its own, in a file: it can be filled and broken without harm to others.
 */
final class SmallDisk implements AutoCloseable {

  private static final long BYTES = 1_000L << 20;
  private static final int CHUNK = 1 << 20;
  private static final String BALLAST = "ballast";

  private final Path image;
  private final Path mountPoint;
  private final Thread hook = new Thread(this::leave);

  private SmallDisk(Path image, Path mountPoint) {
    this.image = image;
    this.mountPoint = mountPoint;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A disk mounted here; empty where this machine does not let us. */
  static Optional<SmallDisk> mount(Path image, Path mountPoint) {
    try {
      Files.createDirectories(mountPoint);
      try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
        file.setLength(BYTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(image + " cannot be made", e);
    }
    boolean made = Shell.runs("mkfs.ext4", "-q", "-m", "0", image.toString());
    SmallDisk disk = new SmallDisk(image, mountPoint);
    if (made && disk.mount()) {
      return Optional.of(disk);
    }
    disk.close();
    return Optional.empty();
  }

  private boolean mount() {
    return Shell.runs("mount", "-o", "loop", image.toString(), mountPoint.toString());
  }

  /** The campaign was ended from outside: nobody may use it any more. */
  private void leave() {
    FaultRun.endPrograms();
    unmount();
  }

  private boolean unmount() {
    return Shell.runs("umount", mountPoint.toString());
  }

  /** Fills it until so many bytes are left. */
  void fill(long bytesLeft) {
    Path ballast = mountPoint.resolve(BALLAST);
    byte[] chunk = new byte[CHUNK];
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      file.seek(file.length());
      while (Files.getFileStore(mountPoint).getUsableSpace() > bytesLeft) {
        long room = Files.getFileStore(mountPoint).getUsableSpace() - bytesLeft;
        file.write(chunk, 0, (int) Math.max(1, Math.min(CHUNK, room)));
        file.getFD().sync();
      }
    } catch (IOException e) {
      if (bytesLeft > 0) {
        throw new UncheckedIOException("the small disk cannot be filled", e);
      }
    }
  }

  /** Gives the room back. */
  void empty() {
    try {
      Files.deleteIfExists(mountPoint.resolve(BALLAST));
    } catch (IOException e) {
      throw new UncheckedIOException("the small disk cannot be emptied", e);
    }
  }

  /** From now on it takes no write, as after an error of the drive; false where that cannot be. */
  boolean breaks() {
    return Shell.runs("mount", "-o", "remount,abort", mountPoint.toString());
  }

  /** Mounted anew; nobody may use it meanwhile. */
  void mend() {
    if (!unmount() || !Shell.runs("e2fsck", "-p", "-f", image.toString()) && !isMendable()) {
      throw new IllegalStateException("the small disk cannot be mounted anew");
    }
    if (!mount()) {
      throw new IllegalStateException("the small disk cannot be mounted anew");
    }
  }

  private boolean isMendable() {
    return Shell.runs("e2fsck", "-y", "-f", image.toString())
        || Shell.runs("e2fsck", "-n", "-f", image.toString());
  }

  @Override
  public void close() {
    unmount();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      Files.deleteIfExists(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
