package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Refusal;

/**
 * The wording of refusals and alarms, in English and Chinese: what, where, what came, what next.
 */
public final class RefusalText {

  private final Map<String, Map<String, String>> rows = new HashMap<>();

  /** Reads {@code refusals.csv} and {@code alarms.csv} of a folder. */
  public RefusalText(Path codes) {
    CsvTable.read(codes.resolve("refusals.csv")).forEach(row -> rows.put(row.get("code"), row));
    CsvTable.read(codes.resolve("alarms.csv")).forEach(row -> rows.put(row.get("code"), row));
  }

  /** The sentence in a language, {@code en} or {@code zh}. */
  public String say(Refusal refusal, String language) {
    Map<String, String> row = row(refusal.code());
    return fill(row.get(language), refusal);
  }

  /** What to do next, in a language. */
  public String next(Refusal refusal, String language) {
    return fill(row(refusal.code()).get("next_" + language), refusal);
  }

  /** The HTTP status a door answers for it. */
  public int http(Refusal refusal) {
    return Integer.parseInt(row(refusal.code()).get("http"));
  }

  /** How grave an alarm is: W a warning, A somebody must act, B what was asked is refused too. */
  public String severity(String code) {
    return row(code).get("severity");
  }

  /** The codes of the alarms that are for customs, {@code CUSTOMS}, or {@code TECHNICAL}. */
  public Set<String> alarmsFor(String audience) {
    return rows.values().stream()
        .filter(row -> audience.equals(row.get("audience")))
        .map(row -> row.get("code"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An alarm's sentence in a language, or what to do next: {@code en}, {@code next_en}. */
  public String alarm(String code, String language) {
    return row(code).get(language);
  }

  private Map<String, String> row(String code) {
    Map<String, String> row = rows.get(code);
    if (row == null) {
      throw new IllegalStateException(code + " has no row in mappings/codes");
    }
    return row;
  }

  private static String fill(String text, Refusal refusal) {
    return text.replace("{place}", refusal.place())
        .replace("{came}", refusal.came())
        .replace("{expected}", refusal.expected());
  }
}
