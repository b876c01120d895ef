package org.singlewindow.hub.console.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * What no contract says of a field: what it suggests, in which group it stands. The table is {@code
 * console/forms/fields.csv}.
 */
final class FieldTable {

  private final List<Map<String, String>> rows;

  FieldTable(Path home) {
    rows = CsvTable.read(home.resolve("console/forms/fields.csv"));
  }

  /** What a field wants; a row of its form before one of all forms. */
  String as(String form, String field) {
    return find(form, field).or(() -> find("", field)).map(row -> row.get("as")).orElse("text");
  }

  private Optional<Map<String, String>> find(String form, String field) {
    return rows.stream()
        .filter(row -> row.get("form").equals(form) && row.get("field").equals(field))
        .findFirst();
  }

  /** The rows of one form, in their order. */
  List<Map<String, String>> of(String form) {
    return rows.stream().filter(row -> row.get("form").equals(form)).toList();
  }
}
