package org.singlewindow.hub.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line the line it begins at; the first line is 1
 * @param cells its cells in their order, without the white space around them
 */
public record CsvRecord(int line, List<String> cells) {

  /** The cell at a place from 0; empty where the record ends before it. */
  public String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  /** True when every cell is empty. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
