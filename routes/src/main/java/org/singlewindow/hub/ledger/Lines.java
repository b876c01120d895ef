package org.singlewindow.hub.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a file, one at a time. Only a line feed ends one: with Java's own readers an altered
 * line end would go unseen.
 */
final class Lines implements Iterator<String> {

  private final Path file;
  private InputStream in;
  private String next;

  Lines(Path file) {
    this.file = file;
    try {
      this.in = new BufferedInputStream(Files.newInputStream(file));
      this.next = read();
    } catch (IOException e) {
      throw DurableFiles.failed("reading", file, e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    if (next == null) {
      throw new NoSuchElementException(file + " has no more lines");
    }
    String line = next;
    try {
      next = read();
    } catch (IOException e) {
      throw DurableFiles.failed("reading", file, e);
    }
    return line;
  }

  private String read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one = in.read();
    while (one >= 0 && one != '\n') {
      line.write(one);
      one = in.read();
    }
    if (one < 0 && line.size() == 0) {
      in.close();
      return null;
    }
    // a last line without its end is not the line that was written
    return line.toString(StandardCharsets.UTF_8) + (one < 0 ? " (cut off)" : "");
  }
}
