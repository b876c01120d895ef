package org.singlewindow.hub.console.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.hub.console.form.Field.Kind;
import org.singlewindow.hub.mapping.CsvColumns;
import org.singlewindow.hub.mapping.CsvColumns.Column;

/** A form of the columns of a sheet: what a row has, and what belongs to the whole. */
final class SheetForm {

  private SheetForm() {}

  static Form read(String type, Path columns, FieldTable table) {
    Map<String, Column> byName =
        CsvColumns.read(columns).all().stream().collect(Collectors.toMap(Column::name, one -> one));
    List<Field> fields = new ArrayList<>();
    List<Field> parts = new ArrayList<>();
    String group = "";
    for (Map<String, String> row : table.of(type)) {
      Field field = field(row, byName.get(row.get("field")).required());
      if (row.get("row").equals("yes")) {
        parts.add(field);
        group = row.get("group");
      } else {
        fields.add(field);
      }
    }
    fields.add(Field.rows(Form.SHEET_ROWS, true, group, parts));
    return new Form(type, true, List.copyOf(fields));
  }

  private static Field field(Map<String, String> row, boolean required) {
    String as = row.get("as");
    List<String> choices =
        as.startsWith("choice:") ? List.of(as.substring(7).split(" ")) : List.of();
    Kind kind =
        switch (as) {
          case "long" -> Kind.LONG;
          case "number" -> Kind.NUMBER;
          case "day" -> Kind.DAY;
          default -> choices.isEmpty() ? Kind.TEXT : Kind.CHOICE;
        };
    return new Field(row.get("field"), kind, required, choices, as, row.get("group"), List.of());
  }
}
