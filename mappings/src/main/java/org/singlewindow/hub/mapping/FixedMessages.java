package org.singlewindow.hub.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvBroken;
import org.singlewindow.hub.csv.CsvLimits;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.csv.CsvText;
import org.singlewindow.hub.fixed.FixedLines;

/**
 * Opens files of fixed widths. They say nowhere what they are: the message is meant more than half
 * of whose required columns the first line fits.
 */
final class FixedMessages {

  private FixedMessages() {}

  /** Opens a file whose lines must be one of these messages'. */
  static TableSheet open(byte[] bytes, List<CsvHeader.Known> known) {
    CsvText text;
    try {
      text = CsvText.of(bytes);
    } catch (CsvBroken e) {
      return TableSheet.refused(e.refusal());
    }
    Optional<Refusal> over = limit(text.text());
    if (over.isPresent()) {
      return TableSheet.refused(over.get());
    }
    String first = text.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    Optional<CsvHeader.Known> one =
        known.stream().filter(message -> fits(first, message)).findFirst();
    if (one.isEmpty()) {
      String names = known.stream().map(CsvHeader.Known::message).collect(Collectors.joining(", "));
      return TableSheet.refused(new Refusal("HUB-R740", "line 1", first, names));
    }
    FixedColumns columns = FixedColumns.read(one.get().file());
    CsvHeader header =
        new CsvHeader(
            one.get().message(),
            one.get().mapping(),
            columns.columns(),
            columns.columns().names(),
            columns.places(),
            1);
    List<CsvRecord> records = FixedLines.read(text.text(), columns.spans());
    return new TableSheet(
        Optional.empty(),
        IntStream.range(0, records.size())
            .mapToObj(n -> new CsvRow(n + 1, records.get(n), header))
            .toList(),
        text.warning().stream().toList());
  }

  private static boolean fits(String line, CsvHeader.Known message) {
    FixedColumns columns = FixedColumns.read(message.file());
    if (line.isEmpty()) {
      return false;
    }
    CsvRecord record = FixedLines.read(line, columns.spans()).get(0);
    List<CsvColumns.Column> all = columns.columns().all();
    long fit =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).required() && fits(record.cell(i), all.get(i)))
            .count();
    return fit * 2 > columns.columns().required().size();
  }

  private static boolean fits(String cell, CsvColumns.Column column) {
    return !cell.isEmpty() && column.form().matcher(cell).matches();
  }

  private static Optional<Refusal> limit(String text) {
    CsvLimits limits = CsvLimits.DEFAULT;
    int line = 0;
    int rows = 0;
    for (String one : text.lines().toList()) {
      line++;
      rows += one.isBlank() ? 0 : 1;
      if (one.length() > limits.recordCharactersMax()) {
        String most = limits.recordCharactersMax() + " characters in a line";
        return Optional.of(new Refusal("HUB-R604", "line " + line, "" + one.length(), most));
      }
      if (rows > limits.recordsMax()) {
        String most = limits.recordsMax() + " lines";
        return Optional.of(new Refusal("HUB-R604", "line " + line, "" + rows, most));
      }
    }
    return Optional.empty();
  }
}
