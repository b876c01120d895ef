package org.singlewindow.hub.csv;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;

/** Counts lines, and what of them belongs to one record, so that none is read without end. */
final class MeasuredLines extends LineNumberReader {

  private final CsvLimits limits;
  private int start;
  private int records;
  private int characters;

  MeasuredLines(Reader from, CsvLimits limits) {
    super(from);
    this.limits = limits;
  }

  /** Says that a record begins here. */
  int begin() {
    start = getLineNumber() + 1;
    characters = 0;
    return start;
  }

  /** Says that what was read is a record of its own. */
  void count() throws CsvBroken {
    records++;
    check(records, limits.recordsMax(), "records");
  }

  @Override
  public String readLine() throws IOException {
    String line = super.readLine();
    if (line != null) {
      characters += line.length() + 1;
      check(characters, limits.recordCharactersMax(), "characters in a record");
      check(getLineNumber() - start + 1, limits.recordLinesMax(), "lines in a record");
    }
    return line;
  }

  private void check(int came, int max, String what) throws CsvBroken {
    if (came > max) {
      throw new CsvBroken("HUB-R604", place(), "" + came, max + " " + what);
    }
  }

  /** Where the present record stands, in words. */
  String place() {
    return "line " + start;
  }
}
