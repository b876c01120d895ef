package org.singlewindow.bench.peer;

/** Reads a release order by somebody else's EDIFACT reader. Safe for threads. */
public interface ReleaseReader {

  /**
   * Reads one COREOR.
   *
   * @throws IllegalArgumentException when it cannot be read or something is missing
   */
  Order read(byte[] interchange);

  /** The reader of this name: {@code smooks} or {@code staedi}. */
  static ReleaseReader of(String name) {
    return switch (name) {
      case "smooks" -> new SmooksReader();
      case "staedi" -> new StaediReader();
      default -> throw new IllegalArgumentException("no such reader: " + name);
    };
  }
}
