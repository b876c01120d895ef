package org.singlewindow.hub.platform;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.platform.PlatformFinding.Kind;

/** Cuts a file into records, one at a time, and never holds more than one. */
final class PlatformTokenizer {

  private static final char SEPARATOR = ':';
  private static final char CLOSE = '\'';
  private static final char ESCAPE = '?';

  private final byte[] bytes;
  private final PlatformText text;
  private final PlatformLimits limits;
  private int at;
  private int line = 1;

  PlatformTokenizer(byte[] bytes, PlatformText text, PlatformLimits limits) {
    this.bytes = bytes;
    this.text = text;
    this.limits = limits;
    this.at = text.begin();
  }

  /**
   * A record as it stands.
   *
   * @param cells its fields, the id first
   * @param line where it begins
   * @param offset where it begins
   * @param closed true when an apostrophe closes it
   * @param broken true when a line ends within it
   */
  record Raw(List<String> cells, int line, int offset, boolean closed, boolean broken) {}

  /**
   * The next record; empty at the end of the file.
   *
   * @throws PlatformBroken when it goes beyond the limits
   */
  Optional<Raw> next() throws PlatformBroken {
    skipBlank();
    return at == bytes.length ? Optional.empty() : Optional.of(read());
  }

  private Raw read() throws PlatformBroken {
    int start = at;
    int startLine = line;
    boolean broken = false;
    List<String> cells = new ArrayList<>();
    ByteArrayOutputStream cell = new ByteArrayOutputStream();
    while (at < bytes.length) {
      check(at - start, limits.recordBytesMax(), "bytes in a record", startLine);
      int b = bytes[at++];
      if (b == CLOSE) {
        return raw(cells, cell, startLine, start, true, broken);
      } else if (b == SEPARATOR) {
        cells.add(cell.toString(text.charset()));
        check(cells.size(), limits.fieldsMax(), "fields in a record", startLine);
        cell.reset();
      } else if (b == '\r' || b == '\n') {
        at--;
        skipBreak();
        if (at == bytes.length || isRecord()) {
          return raw(cells, cell, startLine, start, false, broken);
        }
        broken = true;
      } else {
        cell.write(b == ESCAPE && isEscaped() ? bytes[at++] : b);
      }
    }
    return raw(cells, cell, startLine, start, false, broken);
  }

  private Raw raw(
      List<String> cells, ByteArrayOutputStream last, int line, int at, boolean closed, boolean b) {
    cells.add(last.toString(text.charset()));
    return new Raw(List.copyOf(cells), line, at, closed, b);
  }

  private boolean isEscaped() {
    // what stands before anything else is a question mark of the text
    return at < bytes.length
        && (bytes[at] == SEPARATOR || bytes[at] == CLOSE || bytes[at] == ESCAPE);
  }

  /** A line of the sender's begins like a record: the one before it was not closed. */
  private boolean isRecord() {
    return at + 2 < bytes.length
        && Character.isDigit(bytes[at])
        && Character.isDigit(bytes[at + 1])
        && bytes[at + 2] == SEPARATOR;
  }

  private void skipBlank() {
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      if (bytes[at] == '\r' || bytes[at] == '\n') {
        skipBreak();
      } else {
        at++;
      }
    }
  }

  /** A line ends by CR, LF or both. */
  private void skipBreak() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      boolean both = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
      at += both ? 2 : 1;
      line++;
    }
  }

  private void check(int came, int max, String what, int line) throws PlatformBroken {
    if (came > max) {
      throw new PlatformBroken(Kind.OVER_LIMIT, "line " + line, "" + came, max + " " + what);
    }
  }
}
