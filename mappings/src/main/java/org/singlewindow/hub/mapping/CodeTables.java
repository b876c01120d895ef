package org.singlewindow.hub.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The code tables under {@code mappings/codes}: what a partner's code means in our words. */
public final class CodeTables {

  private final Path folder;
  private final Map<String, List<Map<String, String>>> tables = new ConcurrentHashMap<>();

  /** The tables of a folder. */
  public CodeTables(Path folder) {
    this.folder = folder;
  }

  /**
   * What a code means on a day.
   *
   * @param day ISO date; a row counts from {@code since} to {@code until}, both included
   * @return empty when no row says so
   */
  public Optional<String> find(String table, String code, String day) {
    return rows(table).stream()
        .filter(row -> row.get("from").equals(code))
        .filter(row -> row.get("since").isEmpty() || row.get("since").compareTo(day) <= 0)
        .filter(row -> row.get("until").isEmpty() || row.get("until").compareTo(day) >= 0)
        .map(row -> row.get("to"))
        .findFirst();
  }

  /** The codes of a table, for an answer that says what would be right. */
  public List<String> codes(String table) {
    return rows(table).stream().map(row -> row.get("from")).toList();
  }

  private List<Map<String, String>> rows(String table) {
    return tables.computeIfAbsent(
        table,
        name -> {
          Path file = folder.resolve(name + ".csv");
          if (!name.matches("[a-z0-9-]+") || !Files.exists(file)) {
            throw new IllegalArgumentException("no code table " + file);
          }
          return CsvTable.read(file);
        });
  }
}
