package org.singlewindow.hub.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvFile;
import org.singlewindow.hub.csv.CsvLimits;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.csv.SmooksCsv;

/** Opens CSV files: the header says which message the rows are. */
final class CsvMessages implements AutoCloseable {

  private final SmooksCsv csv = new SmooksCsv();

  /** Opens a file whose header must be one of these messages'. */
  TableSheet open(byte[] bytes, List<CsvHeader.Known> known) {
    CsvFile file = csv.read(bytes);
    if (file.broken().isPresent()) {
      return TableSheet.refused(file.broken().get());
    }
    List<CsvRecord> records = file.records();
    Optional<CsvHeader> header =
        records.stream()
            .findFirst()
            .flatMap(first -> CsvHeader.find(first, known, TablePlaces.LINES));
    if (header.isEmpty()) {
      CsvRecord first = records.isEmpty() ? new CsvRecord(1, List.of()) : records.get(0);
      return TableSheet.refused(unknown(TablePlaces.LINES.header(first.line()), first, known));
    }
    Optional<Refusal> wrong = check(header.get(), records.size() - 1);
    if (wrong.isPresent()) {
      return TableSheet.refused(wrong.get());
    }
    return new TableSheet(
        Optional.empty(),
        IntStream.range(1, records.size())
            .mapToObj(n -> new CsvRow(n, records.get(n), header.get()))
            .toList(),
        Stream.of(file.warning(), header.get().findUnknown()).flatMap(Optional::stream).toList());
  }

  /** No message has this header; those that are known are named by what they require. */
  static Refusal unknown(String place, CsvRecord first, List<CsvHeader.Known> known) {
    String headers =
        known.stream()
            .map(one -> one.message() + ": " + String.join(", ", one.columns().required()))
            .collect(Collectors.joining("; "));
    String came = String.join(", ", first.cells());
    return new Refusal("HUB-R601", place, came, headers);
  }

  /** What is wrong with a header and the rows below it; empty when nothing is. */
  static Optional<Refusal> check(CsvHeader header, int rows) {
    int columns = header.names().size();
    int most = CsvLimits.DEFAULT.columnsMax();
    if (columns > most) {
      return Optional.of(new Refusal("HUB-R604", header.place(), "" + columns, most + " columns"));
    }
    if (rows == 0) {
      return Optional.of(new Refusal("HUB-R406", header.message(), "", "at least one row"));
    }
    return header.findTwice();
  }

  @Override
  public void close() {
    csv.close();
  }
}
