package org.singlewindow.hub.mapping;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;

/**
 * Makes messages of rows: each row is one of its own, or all that have the same key are. A bad one
 * is refused alone; a file that cannot be read to its end is refused as a whole, because its sender
 * will send it again.
 */
final class TableMessages {

  private static final int HASH = 12;

  private final Stylesheets stylesheets;
  private final EventBuilder events;

  TableMessages(Stylesheets stylesheets, EventBuilder events) {
    this.stylesheets = stylesheets;
    this.events = events;
  }

  /** The messages of a file; what is wrong is said in them, never by an exception. */
  List<Translated> read(Inbound in, TableSheet sheet) {
    String name = name(in);
    if (sheet.refusal().isPresent()) {
      String id = MessageIds.of(in.saidBy(), name);
      return List.of(new Translated(id, "", List.of(), List.of(sheet.refusal().get()), List.of()));
    }
    List<Translated> all = new ArrayList<>();
    for (List<CsvRow> rows : groups(sheet.rows())) {
      String id = MessageIds.of(in.saidBy(), name + "/" + rows.get(0).n());
      // what is odd about the file is said once
      all.add(read(in, id, rows, all.isEmpty() ? sheet.warnings() : List.of()));
    }
    return all;
  }

  /** Rows of one message, in the order of their first. */
  private static Iterable<List<CsvRow>> groups(List<CsvRow> rows) {
    Map<String, List<CsvRow>> groups = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      String key = row.key().map(value -> row.header().message() + "/" + value).orElse("");
      String group = key.isEmpty() ? "row " + row.n() : "key " + key;
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  private Translated read(Inbound in, String id, List<CsvRow> rows, List<Refusal> warnings) {
    CsvHeader header = rows.get(0).header();
    try (Desk desk = Desk.open(MessageReader.day(in.receivedAt()))) {
      rows.forEach(row -> row.check(desk));
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, header.message(), List.of(), desk.refusals(), warnings);
      }
      MessageReader.Found found =
          new MessageReader.Found(
              id,
              header.message(),
              header.mapping(),
              TableXml.write(rows, stylesheets.processor()),
              false);
      List<Event> told = events.build(in, found, desk);
      return new Translated(id, header.message(), told, desk.refusals(), desk.warnings(warnings));
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
}
