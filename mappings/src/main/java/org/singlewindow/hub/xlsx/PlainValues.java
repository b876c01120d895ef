package org.singlewindow.hub.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as a message writes them, whatever a cell's format shows: no separators of thousands, no
 * exponent, days and times as {@code 2026-11-24 10:00}.
 */
final class PlainValues extends DataFormatter {

  private static final MathContext DIGITS = new MathContext(15); // what the program itself keeps
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final boolean since1904;

  /**
   * Values of a workbook.
   *
   * @param since1904 true when its days count from 1904
   */
  PlainValues(boolean since1904) {
    super(Locale.ROOT);
    this.since1904 = since1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String formatString) {
    if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime at = DateUtil.getLocalDateTime(value, since1904, true);
      return at.format(value == Math.floor(value) ? DAY : TIME);
    }
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
