package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The columns of a CSV message, as its {@code columns.csv} declares them, in their order.
 *
 * @param all the columns
 */
public record CsvColumns(List<Column> all) {

  /** The file beside the stylesheets of a message. */
  public static final String FILE = "columns.csv";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");

  /**
   * One column.
   *
   * @param name in the header and as element; lower case
   * @param required true when no row may leave it empty
   * @param form what a cell must match; everything where the table says nothing
   * @param headings other names a header may give it, lower case
   * @param key true when rows that have the same value here are one message
   * @param why what it holds, for a person
   */
  public record Column(
      String name, boolean required, Pattern form, Set<String> headings, boolean key, String why) {}

  /**
   * Reads a table of columns.
   *
   * @throws IllegalArgumentException naming file and column when a row declares none
   */
  public static CsvColumns read(Path file) {
    List<Column> columns = CsvTable.read(file).stream().map(row -> column(file, row)).toList();
    Set<String> names = new HashSet<>();
    columns.stream()
        .filter(
            column ->
                !names.add(column.name())
                    || column.headings().stream().anyMatch(heading -> !names.add(heading)))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException(file + ": " + twice.name() + " stands twice");
            });
    return new CsvColumns(columns);
  }

  private static Column column(Path file, Map<String, String> row) {
    String name = row.getOrDefault("column", "");
    String required = row.getOrDefault("required", "");
    String why = row.getOrDefault("why", "");
    if (!NAME.matcher(name).matches() || !required.matches("yes|no") || why.isBlank()) {
      throw new IllegalArgumentException(
          file + ": \"" + name + "\" needs a lower-case name, yes or no, and a why");
    }
    String form = row.getOrDefault("form", "");
    try {
      return new Column(
          name,
          required.equals("yes"),
          Pattern.compile(form.isEmpty() ? "(?s).*" : form),
          headings(name, row.getOrDefault("headings", "")),
          row.getOrDefault("key", "").equals("yes"),
          why);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(file + ": the form of " + name + " is no pattern", e);
    }
  }

  private static Set<String> headings(String column, String text) {
    return Arrays.stream(text.split("/"))
        .map(CsvColumns::name)
        .filter(heading -> !heading.isEmpty() && !heading.equals(column))
        .collect(Collectors.toSet());
  }

  /** A name as a header writes it: case and white space mean nothing. */
  private static String name(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** The names of a header: ours where a heading is one we know, else its own. */
  List<String> names(List<String> header) {
    return header.stream().map(CsvColumns::name).map(this::known).toList();
  }

  private String known(String heading) {
    return all.stream()
        .filter(column -> column.headings().contains(heading))
        .map(Column::name)
        .findFirst()
        .orElse(heading);
  }

  /** True when a header has every column that is required. */
  public boolean matches(List<String> header) {
    return new HashSet<>(names(header)).containsAll(required());
  }

  /** The column whose value says which rows are one message; empty where each row is its own. */
  Optional<Column> key() {
    return all.stream().filter(Column::key).findFirst();
  }

  /** The names of the columns that are required. */
  List<String> required() {
    return all.stream().filter(Column::required).map(Column::name).toList();
  }

  /** The names of all columns. */
  List<String> names() {
    return all.stream().map(Column::name).toList();
  }
}
