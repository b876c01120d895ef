package org.singlewindow.hub.flow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.mapping.CsvTable;

/** What the codes of the timeline are called, in English and Chinese. */
public final class Words {

  private final Map<String, Map<String, String>> byCode = new HashMap<>();

  /**
   * The words of a table.
   *
   * @param table {@code code,en,zh}
   */
  public Words(Path table) {
    CsvTable.read(table)
        .forEach(
            row -> byCode.put(row.get("code"), Map.of("en", row.get("en"), "zh", row.get("zh"))));
  }

  /** The word in both languages; empty where the table has none. */
  Optional<Map<String, String>> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The word in both languages; the code itself where the table has none. */
  public Map<String, String> of(String code) {
    return find(code).orElse(Map.of("en", code, "zh", code));
  }
}
