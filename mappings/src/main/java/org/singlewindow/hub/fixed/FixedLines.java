package org.singlewindow.hub.fixed;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.csv.CsvRecord;

/**
 * Cuts lines into fields by their columns. A column is a place of a GB18030 file: a Chinese
 * character takes two, as on the screens and printers such files come from, and it does so in UTF-8
 * files too.
 */
public final class FixedLines {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CUT = "\uFFFD"; // as decoders write what is only half there

  private FixedLines() {}

  /**
   * A column of a layout.
   *
   * @param start the place it begins at; the first of a line is 1
   * @param width places it takes
   */
  public record Span(int start, int width) {

    /** The first place behind it. */
    public int end() {
      return start + width;
    }
  }

  /**
   * Lines as records, blank ones left out. A record has a cell for each span, without the white
   * space around it, and one more for what is not blank behind the last. A character that stands
   * across a border is marked in the cell it begins in.
   */
  public static List<CsvRecord> read(String text, List<Span> spans) {
    List<CsvRecord> records = new ArrayList<>();
    int line = 0;
    for (String one : text.lines().toList()) {
      line++;
      if (!one.isBlank()) {
        records.add(new CsvRecord(line, cut(one, spans)));
      }
    }
    return records;
  }

  private static List<String> cut(String line, List<Span> spans) {
    StringBuilder[] cells = new StringBuilder[spans.size() + 1];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new StringBuilder();
    }
    int place = 1;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      at += Character.charCount(character);
      int width = width(character);
      int cell = find(spans, place);
      if (cell >= 0) {
        cells[cell].appendCodePoint(character);
        if (cell < spans.size() && place + width > spans.get(cell).end()) {
          cells[cell].append(CUT);
        }
      }
      place += width;
    }
    List<String> all = new ArrayList<>();
    for (StringBuilder cell : cells) {
      all.add(cell.toString().strip());
    }
    return all;
  }

  /** The span at a place; behind the last their number, between two -1. */
  private static int find(List<Span> spans, int place) {
    int last = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (place >= spans.get(i).start() && place < spans.get(i).end()) {
        return i;
      }
      last = Math.max(last, spans.get(i).end());
    }
    return place >= last ? spans.size() : -1;
  }

  /** Places a character takes. */
  static int width(int character) {
    return character < 0x80 ? 1 : Character.toString(character).getBytes(GB18030).length;
  }
}
