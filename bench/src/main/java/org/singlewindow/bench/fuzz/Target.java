package org.singlewindow.bench.fuzz;

/** Something that reads bytes from strangers. */
public interface Target {

  /** Its name in the figures: {@code edifact}. */
  String name();

  /** Files that end so are its seeds: {@code .edi}. */
  String extension();

  /**
   * Reads an input, and checks what it promises of any input.
   *
   * @throws Exception for a promise it broke; it is kept with its input, and the run fails
   */
  void read(byte[] input) throws Exception;
}
