package org.singlewindow.hub.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The records of a message and what their fields are called, as its {@code records.csv} declares
 * them. Field 0 stands for the record itself.
 *
 * @param records by id, in the order of the table
 */
public record PlatformTable(Map<String, Layout> records) {

  /** The file beside the stylesheets of a message. */
  public static final String FILE = "records.csv";

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  /**
   * One record.
   *
   * @param id two digits
   * @param required true when a message must have it
   * @param fields its fields in their order, the first is number 1
   * @param why what it holds, for a person
   */
  public record Layout(String id, boolean required, List<Field> fields, String why) {

    /** The number of a field by its name; empty where none is called so. */
    public Optional<Integer> find(String name) {
      return fields.stream()
          .filter(field -> field.name().equals(name))
          .map(Field::number)
          .findFirst();
    }
  }

  /**
   * One field.
   *
   * @param number its place; the field behind the record's id is 1
   * @param name as element
   * @param required true when no such record may leave it empty
   * @param form what it must match
   * @param lengthMax characters the layout allows
   * @param why what it holds, for a person
   */
  public record Field(
      int number, String name, boolean required, Pattern form, int lengthMax, String why) {}

  /**
   * A table from its rows.
   *
   * @param source what to name when a row is wrong
   * @param rows with record, field, name, required, form, length and why
   * @throws IllegalArgumentException naming the row that declares nothing
   */
  public static PlatformTable of(String source, List<Map<String, String>> rows) {
    Map<String, Layout> records = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String id = row.getOrDefault("record", "");
      String number = row.getOrDefault("field", "");
      boolean required = row.getOrDefault("required", "").equals("yes");
      String why = row.getOrDefault("why", "");
      Layout known = records.get(id);
      if (!id.matches("[0-9]{2}") || why.isBlank() || number.equals("0") != (known == null)) {
        throw new IllegalArgumentException(
            source + ": " + id + "/" + number + " needs two digits, a field 0 first, and a why");
      }
      if (known == null) {
        records.put(id, new Layout(id, required, new ArrayList<>(), why));
      } else {
        Field field = field(source, row, required);
        if (field.number() != known.fields().size() + 1 || known.find(field.name()).isPresent()) {
          throw new IllegalArgumentException(
              source
                  + ": "
                  + id
                  + "/"
                  + number
                  + " is not the next number, or its name stands twice");
        }
        known.fields().add(field);
      }
    }
    return new PlatformTable(records);
  }

  private static Field field(String source, Map<String, String> row, boolean required) {
    String name = row.getOrDefault("name", "");
    try {
      if (NAME.matcher(name).matches()) {
        String form = row.getOrDefault("form", "");
        return new Field(
            Integer.parseInt(row.get("field")),
            name,
            required,
            Pattern.compile(form.isEmpty() ? "(?s).*" : form),
            Integer.parseInt(row.get("length")),
            row.get("why"));
      }
    } catch (NumberFormatException | PatternSyntaxException e) {
      throw new IllegalArgumentException(source + ": " + name + " has no number or no form", e);
    }
    throw new IllegalArgumentException(source + ": \"" + name + "\" is no name of an element");
  }
}
