package org.singlewindow.hub.console.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name as the document calls it; empty for the one value of a row that has no other
 * @param kind how it is filled in
 * @param required the document needs it
 * @param choices the values there are; empty where anything may stand
 * @param as what it suggests or wants, a word of {@code console/forms/fields.csv}
 * @param group which group of the form it stands in; empty where there are none
 * @param parts what one row has; empty where it has no rows
 */
public record Field(
    String name,
    Kind kind,
    boolean required,
    List<String> choices,
    String as,
    String group,
    List<Field> parts) {

  /** How a field is filled in. */
  public enum Kind {
    TEXT,
    LONG,
    NUMBER,
    /** One of its choices. */
    CHOICE,
    /** Some of its choices. */
    CHOICES,
    /** A box with a tick or none. */
    TICK,
    DAY,
    /** A day and a time by the clock of the port. */
    MOMENT,
    ROWS
  }

  /** A field with rows below it. */
  public static Field rows(String name, boolean required, String group, List<Field> parts) {
    return new Field(name, Kind.ROWS, required, List.of(), "", group, parts);
  }

  /** True for a container number, whose check digit is checked as it is typed. */
  public boolean isContainer() {
    return as.equals("iso6346");
  }

  /** A value as its document writes it: whoever types a number may space it as on the box. */
  String tidy(String typed) {
    String value = typed.strip();
    return switch (as) {
      case "iso6346" ->
          Plain.narrow(value).replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
      case "upper" -> Plain.narrow(value).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
      default -> kind == Kind.NUMBER ? Plain.narrow(value).replaceAll("[\\s,]", "") : value;
    };
  }
}
