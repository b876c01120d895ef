package org.singlewindow.hub.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.singlewindow.hub.csv.CsvRecord;

/** Collects the rows of one sheet, as POI tells its cells. */
final class SheetRows implements SheetContentsHandler {

  private final String sheet;
  private final XlsxLimits limits;
  private final int before;
  private final List<CsvRecord> rows = new ArrayList<>();
  private List<String> cells = List.of();
  private int row;

  /**
   * A sheet.
   *
   * @param before rows of the sheets before it
   */
  SheetRows(String sheet, XlsxLimits limits, int before) {
    this.sheet = sheet;
    this.limits = limits;
    this.before = before;
  }

  List<CsvRecord> rows() {
    return rows;
  }

  @Override
  public void startRow(int number) {
    row = number + 1;
    cells = new ArrayList<>();
  }

  @Override
  public void endRow(int number) {
    CsvRecord record = new CsvRecord(row, List.copyOf(cells));
    if (!record.isBlank()) {
      rows.add(record);
      limit(before + rows.size(), limits.rowsMax(), "rows", sheet + "!A" + row);
    }
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    String place = XlsxFile.cell(sheet, row, Math.max(column, 0));
    limit(column + 1, limits.columnsMax(), "columns", place);
    // POI writes ERROR:#REF! where the program shows #REF!
    String text = value == null ? "" : value.strip().replaceFirst("^ERROR:(?=#)", "");
    limit(text.length(), limits.cellCharactersMax(), "characters in a cell", place);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  private static void limit(int came, int max, String what, String place) {
    if (came > max) {
      throw new XlsxBroken("HUB-R733", place, "" + came, max + " " + what);
    }
  }
}
