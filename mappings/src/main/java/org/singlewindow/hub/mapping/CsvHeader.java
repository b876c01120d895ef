package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvRecord;

/**
 * A file's header line: it says which message the rows are, and which column each cell is.
 *
 * @param message the message's name
 * @param mapping its stylesheet
 * @param columns what it declares
 * @param names the columns as the file has them, lower case
 * @param places how to say where its cells stand
 * @param line where the header stands
 */
record CsvHeader(
    String message,
    Path mapping,
    CsvColumns columns,
    List<String> names,
    TablePlaces places,
    int line) {

  /** A message somebody may send as a table. */
  record Known(String message, Path mapping, Path file, CsvColumns columns) {

    private long inHeader(List<String> cells) {
      List<String> names = columns.names(cells);
      return columns.names().stream().filter(names::contains).count();
    }
  }

  /** The messages an adapter may send in the standards it speaks. */
  static List<Known> known(Inbound in, List<Standard> spoken) {
    return spoken.stream()
        .flatMap(
            standard ->
                in.receives().stream()
                    .sorted()
                    .flatMap(message -> find(in, standard, message).stream()))
        .toList();
  }

  private static Optional<Known> find(Inbound in, Standard standard, String message) {
    Optional<Path> columns = Translator.find(standard, message, CsvColumns.FILE, in.overrides());
    return Translator.find(standard, message, "in.xslt", in.overrides())
        .filter(mapping -> columns.isPresent())
        .map(mapping -> new Known(message, mapping, columns.get(), CsvColumns.read(columns.get())));
  }

  /** The header that knows most of the columns; empty when no message has them all. */
  static Optional<CsvHeader> find(CsvRecord record, List<Known> known, TablePlaces places) {
    List<String> cells = record.cells();
    return known.stream()
        .filter(one -> one.columns().matches(cells))
        .max(
            Comparator.<Known>comparingLong(one -> one.inHeader(cells))
                .thenComparing(one -> one.columns().required().size()))
        .map(
            one ->
                new CsvHeader(
                    one.message(),
                    one.mapping(),
                    one.columns(),
                    one.columns().names(cells),
                    places,
                    record.line()));
  }

  /** Where a column of ours stands in the file; -1 where it does not. */
  int at(CsvColumns.Column column) {
    return names.indexOf(column.name());
  }

  /** In words, for a refusal. */
  String place() {
    return places.header(line);
  }

  /** A column that stands twice: nobody can tell which counts. */
  Optional<Refusal> findTwice() {
    Set<String> seen = new HashSet<>();
    return names.stream()
        .filter(columns.names()::contains)
        .filter(Predicate.not(seen::add))
        .findFirst()
        .map(name -> new Refusal("HUB-R608", place(), name, "every column once"));
  }

  /** The columns nobody agreed on; nothing is read from them. */
  Optional<Refusal> findUnknown() {
    List<String> unknown =
        names.stream().filter(name -> !name.isEmpty() && !columns.names().contains(name)).toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "HUB-R610",
                place(),
                String.join(", ", unknown),
                String.join(", ", columns.names())));
  }
}
