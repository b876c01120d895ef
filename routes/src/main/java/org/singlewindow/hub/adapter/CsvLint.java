package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.singlewindow.hub.csv.CsvFile;
import org.singlewindow.hub.csv.SmooksCsv;
import org.singlewindow.hub.mapping.CsvColumns;
import org.singlewindow.hub.mapping.StandardFolder;

/** A message that is a table declares its columns, and is told by them. */
final class CsvLint {

  private static final Set<String> TABLES = Set.of("csv", "xlsx", "fixed");

  private CsvLint() {}

  /** True for a standard whose messages are tables: CSV, workbooks, fixed widths. */
  static boolean isCsv(Path standard) {
    return StandardFolder.isStandard(standard)
        && TABLES.contains(StandardFolder.read(standard).syntax());
  }

  /** Adds what is wrong with the columns of a message. */
  static void check(Path standard, Path message, Findings findings) {
    if (!isCsv(standard) || !Files.isDirectory(message)) {
      return;
    }
    Path file = message.resolve(CsvColumns.FILE);
    if (!Files.exists(file)) {
      findings.add(file, "columns", "there is none", "add it: column,required,form,why");
      return;
    }
    try {
      CsvColumns.read(file);
    } catch (IllegalArgumentException e) {
      findings.add(file, "columns", String.valueOf(e.getMessage()), "correct the row");
    }
  }

  /** Tells a sample of a message by its header; none where its columns cannot be read. */
  static Predicate<Path> sign(Path message) {
    Path file = message.resolve(CsvColumns.FILE);
    return sample -> Files.exists(file) && CsvColumns.read(file).matches(header(sample));
  }

  private static List<String> header(Path sample) {
    try (SmooksCsv csv = new SmooksCsv()) {
      CsvFile file = csv.read(Folders.bytes(sample));
      return file.records().isEmpty() ? List.of() : file.records().get(0).cells();
    }
  }
}
