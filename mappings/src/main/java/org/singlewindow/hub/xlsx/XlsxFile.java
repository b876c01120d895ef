package org.singlewindow.hub.xlsx;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvRecord;

/**
 * A workbook as it was read.
 *
 * @param sheets in their order; none when the file is broken
 * @param broken why it is not read
 * @param warning what is odd about the whole file and was let through
 */
public record XlsxFile(List<Sheet> sheets, Optional<Refusal> broken, Optional<Refusal> warning) {

  /**
   * One sheet.
   *
   * @param name as on its tab
   * @param rows every row that is not blank, by its number on the sheet
   */
  public record Sheet(String name, List<CsvRecord> rows) {}

  static XlsxFile broken(Refusal why) {
    return new XlsxFile(List.of(), Optional.of(why), Optional.empty());
  }

  /** The name of a cell as the program shows it, for example {@code Booking!C7}. */
  public static String cell(String sheet, int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int at = column + 1; at > 0; at = (at - 1) / 26) {
      letters.insert(0, (char) ('A' + (at - 1) % 26));
    }
    return sheet + "!" + letters + row;
  }
}
