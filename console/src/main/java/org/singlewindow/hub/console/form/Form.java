package org.singlewindow.hub.console.form;

import java.util.List;
import java.util.Optional;

/**
 * A form.
 *
 * @param type the message it writes
 * @param sheet true when it writes the sheet of its columns, false when it writes JSON
 * @param fields its fields, as they are shown
 */
public record Form(String type, boolean sheet, List<Field> fields) {

  /** The rows of a sheet; every other value of it belongs to the whole. */
  static final String SHEET_ROWS = "rows";

  /** The field of this name. */
  Optional<Field> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The groups its fields stand in, in their order. */
  public List<String> groups() {
    return fields.stream().map(Field::group).distinct().toList();
  }
}
