package org.singlewindow.hub.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook somebody sent, given back with what is wrong at the cells in question: a colour and
 * a comment each. Nothing else of it changes, nothing in it is computed, and it can be sent again.
 */
public final class MarkedWorkbook {

  /** Marks by which our own comments are known and taken away again. */
  private static final String AUTHOR = "Single Window Hub";

  private static final Pattern PLACE = Pattern.compile("(.+)!([A-Z]{1,3}[0-9]{1,7})(,.*)?");
  private static final int NAME_MAX = 31; // characters of a sheet's name

  /**
   * What is said at a cell.
   *
   * @param place as a refusal names it, {@code Booking!C7, quantity}
   * @param text what is said there
   */
  public record Note(String place, String text) {}

  /**
   * The workbook.
   *
   * @param bytes as it is given back
   * @param marked how many cells have a comment
   * @param left how many findings have none, beyond the limit
   */
  public record Marked(byte[] bytes, int marked, int left) {}

  private final XSSFWorkbook book;
  private final Map<CellStyle, CellStyle> coloured = new LinkedHashMap<>();
  private final Map<CellStyle, CellStyle> uncoloured = new LinkedHashMap<>();

  private MarkedWorkbook(XSSFWorkbook book) {
    this.book = book;
  }

  /** True when a refusal's place is a cell of a workbook. */
  public static boolean isCell(String place) {
    return PLACE.matcher(place).matches();
  }

  /**
   * Marks a workbook that {@link XlsxReader} has read, and so is none that harms.
   *
   * @param max cells that are marked at most; each comment costs a program that shows it
   * @return empty where it has no such cell
   */
  public static Optional<Marked> of(byte[] bytes, List<Note> notes, int max) {
    Map<String, String> byCell = new LinkedHashMap<>();
    for (Note note : notes) {
      Matcher place = PLACE.matcher(note.place());
      if (place.matches() && place.group(1).length() <= NAME_MAX) {
        byCell.merge(place.group(1) + "!" + place.group(2), note.text(), (a, b) -> a + "\n" + b);
      }
    }
    if (byCell.isEmpty() || XlsxReader.read(bytes).broken().isPresent()) {
      return Optional.empty();
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      MarkedWorkbook marked = new MarkedWorkbook(book);
      marked.clean();
      byCell.entrySet().stream()
          .limit(max)
          .forEach(one -> marked.mark(one.getKey(), one.getValue()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      int count = Math.min(max, byCell.size());
      return Optional.of(new Marked(out.toByteArray(), count, byCell.size() - count));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  /** What we said of it the last time no longer holds. */
  private void clean() {
    for (Sheet sheet : book) {
      sheet.getCellComments().entrySet().stream()
          .filter(one -> AUTHOR.equals(one.getValue().getAuthor()))
          .map(Map.Entry::getKey)
          .toList()
          .forEach(
              at -> {
                Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
                cell.removeCellComment();
                cell.setCellStyle(
                    uncoloured.computeIfAbsent(cell.getCellStyle(), this::uncoloured));
              });
    }
  }

  private void mark(String place, String text) {
    int at = place.lastIndexOf('!');
    Sheet sheet = book.getSheet(place.substring(0, at));
    if (sheet == null) {
      return;
    }
    CellReference reference = new CellReference(place.substring(at + 1));
    Row row = sheet.getRow(reference.getRow());
    row = row == null ? sheet.createRow(reference.getRow()) : row;
    Cell cell = row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle(), this::coloured));
    if (cell.getCellComment() == null) { // a person's own comment stays; the colour says enough
      Drawing<?> drawing = sheet.createDrawingPatriarch();
      Comment comment = drawing.createCellComment(anchor(cell));
      comment.setAuthor(AUTHOR);
      comment.setString(book.getCreationHelper().createRichTextString(text));
      comment.setAddress(cell.getAddress());
    }
  }

  private ClientAnchor anchor(Cell cell) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 6);
    return anchor;
  }

  private CellStyle coloured(CellStyle style) {
    CellStyle red = book.createCellStyle();
    red.cloneStyleFrom(style);
    red.setFillForegroundColor(IndexedColors.ROSE.index);
    red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return red;
  }

  private CellStyle uncoloured(CellStyle style) {
    CellStyle plain = book.createCellStyle();
    plain.cloneStyleFrom(style);
    plain.setFillPattern(FillPatternType.NO_FILL);
    return plain;
  }
}
