package org.singlewindow.hub.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.singlewindow.hub.canonical.Refusal;

/** The code tables under {@code mappings/codes}: what a partner's code means in our words. */
public final class CodeTables {

  private final Path folder;
  private final Map<String, List<Map<String, String>>> tables = new ConcurrentHashMap<>();
  private final Map<Path, RefusalText> texts = new ConcurrentHashMap<>();

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

  /** The sentence of a refusal of ours in English, and what its reader can do about it. */
  String sentence(String code, String place, String came, String expected) {
    Refusal refusal = new Refusal(code, place, came, expected);
    RefusalText said = texts.computeIfAbsent(folder, RefusalText::new); // few mappings need it
    return said.say(refusal, "en") + " Next: " + said.next(refusal, "en");
  }

  /** The sentence of a refusal of ours in a language, {@code en} or {@code zh}. */
  String said(String language, Refusal refusal) {
    return texts.computeIfAbsent(folder, RefusalText::new).say(refusal, language);
  }

  /** What its reader can do about a refusal of ours, in a language. */
  String next(String language, Refusal refusal) {
    return texts.computeIfAbsent(folder, RefusalText::new).next(refusal, language);
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
