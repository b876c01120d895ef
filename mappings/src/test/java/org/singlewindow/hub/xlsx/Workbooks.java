package org.singlewindow.hub.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests, good and hostile. */
final class Workbooks {

  private Workbooks() {}

  /** A workbook of one's own making. */
  static byte[] of(Consumer<XSSFWorkbook> fill) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill.accept(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook of one sheet with these rows; texts, numbers, days and truths. */
  static byte[] ofRows(String sheet, Object[]... rows) {
    return of(workbook -> fill(workbook, sheet, rows));
  }

  /** Adds a sheet with these rows. */
  static void fill(XSSFWorkbook workbook, String name, Object[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    CellStyle day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy h:mm"));
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        put(row.createCell(c), rows[r][c], day);
      }
    }
  }

  private static void put(Cell cell, Object value, CellStyle day) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDateTime at) {
      cell.setCellValue(at);
      cell.setCellStyle(day);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  /** The same workbook with a part changed, or added where it has none of this name. */
  static byte[] with(byte[] workbook, String part, UnaryOperator<byte[]> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        boolean own = entry.getName().equals(part);
        found |= own;
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] old = from.readAllBytes();
        to.write(own ? change.apply(old) : old);
        to.closeEntry();
      }
      if (!found) {
        to.putNextEntry(new ZipEntry(part));
        to.write(change.apply(new byte[0]));
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
