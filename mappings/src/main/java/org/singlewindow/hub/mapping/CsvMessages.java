package org.singlewindow.hub.mapping;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvFile;
import org.singlewindow.hub.csv.CsvLimits;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.csv.SmooksCsv;

/**
 * Reads CSV files: the header says which message, every row is one of its own. A bad row is refused
 * alone; a file that cannot be read to its end is refused as a whole, because its sender will send
 * it again.
 */
final class CsvMessages implements AutoCloseable {

  private static final int HASH = 12;

  private final Stylesheets stylesheets;
  private final EventBuilder events;
  private final SmooksCsv csv = new SmooksCsv();

  CsvMessages(Stylesheets stylesheets, EventBuilder events) {
    this.stylesheets = stylesheets;
    this.events = events;
  }

  /** The messages of a file; what is wrong is said in them, never by an exception. */
  List<Translated> read(Inbound in, List<Standard> spoken) {
    Sheet sheet = open(in.bytes(), CsvHeader.known(in, spoken));
    String name = name(in);
    if (sheet.refusal().isPresent()) {
      String id = MessageIds.of(in.saidBy(), name);
      return List.of(new Translated(id, "", List.of(), List.of(sheet.refusal().get()), List.of()));
    }
    List<Translated> all = new ArrayList<>();
    for (CsvRow row : sheet.rows()) {
      String id = MessageIds.of(in.saidBy(), name + "/" + row.n());
      all.add(readRow(in, id, row, row.n() == 1 ? sheet.warnings() : List.of())); // said once
    }
    return all;
  }

  /**
   * A file, opened.
   *
   * @param refusal why nothing of it is taken
   * @param rows its rows, not checked yet
   * @param warnings what is odd about the whole file
   */
  record Sheet(Optional<Refusal> refusal, List<CsvRow> rows, List<Refusal> warnings) {

    private static Sheet refused(Refusal why) {
      return new Sheet(Optional.of(why), List.of(), List.of());
    }
  }

  /** Opens a file whose header must be one of these messages'. */
  Sheet open(byte[] bytes, List<CsvHeader.Known> known) {
    CsvFile file = csv.read(bytes);
    if (file.broken().isPresent()) {
      return Sheet.refused(file.broken().get());
    }
    List<CsvRecord> records = file.records();
    Optional<CsvHeader> header =
        records.stream().findFirst().flatMap(first -> CsvHeader.find(first, known));
    if (header.isEmpty()) {
      return Sheet.refused(unknown(records, known));
    }
    Optional<Refusal> wrong = check(header.get(), records);
    if (wrong.isPresent()) {
      return Sheet.refused(wrong.get());
    }
    return new Sheet(
        Optional.empty(),
        IntStream.range(1, records.size())
            .mapToObj(n -> new CsvRow(n, records.get(n), header.get()))
            .toList(),
        Stream.of(file.warning(), header.get().findUnknown()).flatMap(Optional::stream).toList());
  }

  private static Refusal unknown(List<CsvRecord> records, List<CsvHeader.Known> known) {
    CsvRecord first = records.isEmpty() ? new CsvRecord(1, List.of()) : records.get(0);
    String headers =
        known.stream()
            .map(one -> one.message() + ": " + String.join(", ", one.columns().required()))
            .collect(Collectors.joining("; "));
    String came = String.join(", ", first.cells());
    return new Refusal("HUB-R601", "header (line " + first.line() + ")", came, headers);
  }

  private static Optional<Refusal> check(CsvHeader header, List<CsvRecord> records) {
    int columns = header.names().size();
    int most = CsvLimits.DEFAULT.columnsMax();
    if (columns > most) {
      return Optional.of(new Refusal("HUB-R604", header.place(), "" + columns, most + " columns"));
    }
    if (records.size() == 1) {
      return Optional.of(new Refusal("HUB-R406", header.message(), "", "at least one row"));
    }
    return header.findTwice();
  }

  private Translated readRow(Inbound in, String id, CsvRow row, List<Refusal> warnings) {
    String message = row.header().message();
    try (Desk desk = Desk.open(MessageReader.day(in.receivedAt()))) {
      row.check(desk);
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, message, List.of(), desk.refusals(), warnings);
      }
      XdmNode node = row.toXml(stylesheets.processor());
      List<Event> told =
          events.build(
              in, new MessageReader.Found(id, message, row.header().mapping(), node, false), desk);
      return new Translated(id, message, told, desk.refusals(), desk.warnings(warnings));
    }
  }

  /**
   * File name and what is in it: the same file again is the same rows, other content under the same
   * name is others. An Idempotency-Key stands for both.
   */
  private static String name(Inbound in) {
    String content = HexFormat.of().formatHex(MessageIds.sha256(in.bytes())).substring(0, HASH);
    String file = in.fileName().map(name -> name + "/").orElse("") + content;
    return in.idempotencyKey().orElse(file);
  }

  @Override
  public void close() {
    csv.close();
  }
}
