package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * What is ignored on purpose, by a file {@code ignored.csv}: rows of a path and why. A path is one
 * or more steps that follow each other ({@code DAM}, {@code TDT/C401}, {@code E1131}, {@code
 * SegGrp-7}), and covers whatever has them, with all that lies below.
 *
 * @param file where they stand
 * @param rows in its order
 */
record IgnoredRows(Path file, List<Row> rows) {

  static final String FILE = "ignored.csv";

  /** A row. */
  record Row(String path, String why) {

    /** True when the steps of this row stand in a path, one after the other. */
    boolean covers(String other) {
      return Collections.indexOfSubList(steps(other), steps(path)) >= 0;
    }

    /** An element that stands twice in a segment is written with a letter, E7273a; it is one. */
    private static List<String> steps(String path) {
      return Arrays.asList(path.replaceAll("(E[0-9]{4})[a-z]", "$1").split("/"));
    }
  }

  /** Those of a folder; none where it has no such file. */
  static IgnoredRows of(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new IgnoredRows(file, List.of());
    }
    return new IgnoredRows(
        file,
        CsvTable.read(file).stream()
            .map(row -> new Row(row.getOrDefault("path", ""), row.getOrDefault("why", "")))
            .toList());
  }

  /** True when some row covers a path. */
  boolean covers(String path) {
    return rows.stream().anyMatch(row -> row.covers(path));
  }
}
