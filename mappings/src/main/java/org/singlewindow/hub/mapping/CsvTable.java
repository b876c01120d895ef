package org.singlewindow.hub.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the house as a file: a heading, then rows; a value with a comma stands in quotes. */
public final class CsvTable {

  private CsvTable() {}

  /**
   * Reads the rows of a table, each by its headings.
   *
   * @throws IllegalArgumentException naming file and line when a row has another number of values
   */
  public static List<Map<String, String>> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> heads = split(lines.get(0));
      List<Map<String, String>> rows = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        List<String> values = split(lines.get(i));
        if (values.size() != heads.size()) {
          throw new IllegalArgumentException(
              file + " line " + (i + 1) + ": " + values.size() + " values, not " + heads.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < heads.size(); column++) {
          row.put(heads.get(column), values.get(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + file + " cannot be read", e);
    }
  }

  private static List<String> split(String line) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
