package org.singlewindow.hub.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.xlsx.XlsxFile;
import org.singlewindow.hub.xlsx.XlsxReader;

/**
 * Opens workbooks: on every sheet, one of the first rows is the header that says which message the
 * rows below it are. A sheet without one is not read, and that is said.
 */
final class XlsxMessages {

  private static final int HEADER_WITHIN = 10; // rows; a title and a logo stand above

  private final List<CsvRow> rows = new ArrayList<>();
  private final List<Refusal> warnings = new ArrayList<>();
  private final List<CsvHeader.Known> known;

  private XlsxMessages(List<CsvHeader.Known> known) {
    this.known = known;
  }

  /** Opens a workbook whose headers must be among these messages'. */
  static TableSheet open(byte[] bytes, List<CsvHeader.Known> known) {
    XlsxFile file = XlsxReader.read(bytes);
    if (file.broken().isPresent()) {
      return TableSheet.refused(file.broken().get());
    }
    XlsxMessages messages = new XlsxMessages(known);
    file.warning().ifPresent(messages.warnings::add);
    Optional<Refusal> wrong = Optional.empty();
    for (XlsxFile.Sheet sheet : file.sheets()) {
      wrong = wrong.or(() -> messages.take(sheet));
    }
    return wrong
        .or(() -> messages.rows.isEmpty() ? Optional.of(nothing(file, known)) : Optional.empty())
        .map(TableSheet::refused)
        .orElseGet(
            () ->
                new TableSheet(
                    Optional.empty(), List.copyOf(messages.rows), List.copyOf(messages.warnings)));
  }

  private static Refusal nothing(XlsxFile file, List<CsvHeader.Known> known) {
    for (XlsxFile.Sheet sheet : file.sheets()) {
      if (!sheet.rows().isEmpty()) {
        CsvRecord first = sheet.rows().get(0);
        return CsvMessages.unknown(places(sheet.name()).header(first.line()), first, known);
      }
    }
    return CsvMessages.unknown("document", new CsvRecord(1, List.of()), known);
  }

  private Optional<Refusal> take(XlsxFile.Sheet sheet) {
    TablePlaces places = places(sheet.name());
    for (int i = 0; i < Math.min(sheet.rows().size(), HEADER_WITHIN); i++) {
      Optional<CsvHeader> found = CsvHeader.find(sheet.rows().get(i), known, places);
      if (found.isPresent()) {
        CsvHeader header = found.get();
        int below = sheet.rows().size() - i - 1;
        for (CsvRecord record : sheet.rows().subList(i + 1, sheet.rows().size())) {
          rows.add(new CsvRow(rows.size() + 1, record, header));
        }
        header.findUnknown().ifPresent(warnings::add);
        return CsvMessages.check(header, below);
      }
    }
    if (!sheet.rows().isEmpty()) {
      warnings.add(new Refusal("HUB-R735", sheet.name(), "", "a header of a message we know"));
    }
    return Optional.empty();
  }

  private static TablePlaces places(String sheet) {
    return new TablePlaces() {
      @Override
      public String header(int line) {
        return sheet + "!A" + line;
      }

      @Override
      public String row(int n, CsvRecord record) {
        return sheet + "!A" + record.line();
      }

      @Override
      public String cell(int n, CsvRecord record, String column, int at) {
        return at < 0
            ? row(n, record) + ", column " + column
            : XlsxFile.cell(sheet, record.line(), at) + ", " + column;
      }
    };
  }
}
