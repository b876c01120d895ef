package org.singlewindow.hub.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.singlewindow.hub.csv.CsvLimits;
import org.singlewindow.hub.csv.CsvRecord;

/**
 * A row of a file, checked against its columns.
 *
 * @param n its number; the first row below the header is 1
 * @param record what it holds
 * @param header what its cells are
 */
record CsvRow(int n, CsvRecord record, CsvHeader header) {

  private static final String BROKEN = "\uFFFD"; // what decoders write for what they cannot read
  // what spreadsheets show in place of a value, in a file saved from one too
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

  /** In words, for a refusal. */
  String place() {
    return header.places().row(n, record);
  }

  /** One of its cells, in words. */
  String place(CsvColumns.Column column) {
    return header.places().cell(n, record, column.name(), header.at(column));
  }

  /** The value that makes it one message with others; empty where it is one of its own. */
  Optional<String> key() {
    return header.columns().key().map(this::cell).filter(value -> !value.isEmpty());
  }

  /** Lays everything that is wrong with it on the desk. */
  void check(Desk desk) {
    int most = CsvLimits.DEFAULT.cellCharactersMax();
    for (CsvColumns.Column column : header.columns().all()) {
      String cell = cell(column);
      String at = place(column);
      if (cell.isEmpty()) {
        if (column.required()) {
          desk.refuse("HUB-R605", at, "", column.why());
        }
      } else if (cell.contains(BROKEN)) {
        desk.refuse("HUB-R742", at, cell, column.why());
      } else if (ERROR.matcher(cell).matches()) {
        desk.refuse("HUB-R734", at, cell, column.why());
      } else if (cell.length() > most) {
        desk.refuse("HUB-R604", at, cell.length() + "", most + " characters in a cell");
      } else if (!column.form().matcher(cell).matches()) {
        desk.refuse("HUB-R606", at, cell, column.why() + ", of the form " + column.form());
      }
    }
    int columns = header.names().size();
    for (int i = columns; i < record.cells().size(); i++) {
      if (!record.cell(i).isEmpty()) {
        String right = columns + " cells, as the header has";
        desk.refuse(header.places().surplusCode(), place(), record.cell(i), right);
        return;
      }
    }
  }

  /** What stands in a column; empty where nothing does. */
  String cell(CsvColumns.Column column) {
    int at = header.at(column);
    return at < 0 ? "" : record.cell(at);
  }
}
