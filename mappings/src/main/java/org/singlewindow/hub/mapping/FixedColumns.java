package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.singlewindow.hub.fixed.FixedLines.Span;

/**
 * The columns of a message of fixed widths: its {@code columns.csv} also has {@code start} and
 * {@code width}.
 *
 * @param columns what the cells are
 * @param spans where they stand, in the same order
 */
record FixedColumns(CsvColumns columns, List<Span> spans) {

  /**
   * Reads a table of columns.
   *
   * @throws IllegalArgumentException naming the file when a column has no place, or one that
   *     another has
   */
  static FixedColumns read(Path file) {
    List<Span> spans = new ArrayList<>();
    int free = 1;
    for (Map<String, String> row : CsvTable.read(file)) {
      String start = row.getOrDefault("start", "");
      String width = row.getOrDefault("width", "");
      if (!start.matches("[1-9][0-9]{0,3}")
          || !width.matches("[1-9][0-9]{0,3}")
          || Integer.parseInt(start) < free) {
        throw new IllegalArgumentException(
            file
                + ": "
                + row.get("column")
                + " needs a start behind the column before, and a width");
      }
      spans.add(new Span(Integer.parseInt(start), Integer.parseInt(width)));
      free = spans.get(spans.size() - 1).end();
    }
    return new FixedColumns(CsvColumns.read(file), List.copyOf(spans));
  }

  /** How to say where a cell stands: {@code line 3, columns 13-23, container_no}. */
  TablePlaces places() {
    return new TablePlaces() {
      @Override
      public String header(int line) {
        return "line " + line;
      }

      @Override
      public String row(int n, org.singlewindow.hub.csv.CsvRecord record) {
        return "line " + record.line();
      }

      @Override
      public String cell(int n, org.singlewindow.hub.csv.CsvRecord record, String column, int at) {
        Span span = spans.get(at);
        int last = span.end() - 1;
        return row(n, record) + ", columns " + span.start() + "-" + last + ", " + column;
      }

      @Override
      public String surplusCode() {
        return "HUB-R741";
      }
    };
  }
}
