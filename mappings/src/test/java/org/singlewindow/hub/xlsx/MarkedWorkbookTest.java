package org.singlewindow.hub.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.xlsx.MarkedWorkbook.Marked;
import org.singlewindow.hub.xlsx.MarkedWorkbook.Note;

/** A workbook comes back with what is wrong at its cells, and is otherwise what it was. */
class MarkedWorkbookTest {

  private static final byte[] BOOK =
      Workbooks.ofRows(
          "订舱", new Object[] {"quantity", "goods"}, new Object[] {0, "=1+1"}, new Object[] {2});

  private static Marked marked(byte[] bytes, Note... notes) {
    return MarkedWorkbook.of(bytes, List.of(notes), 2).orElseThrow();
  }

  private static XSSFCell cell(byte[] bytes, int row, int column) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getSheet("订舱").getRow(row).getCell(column);
    }
  }

  @Test
  void aCellIsColouredAndSaysWhatIsWrong() throws IOException {
    Marked marked =
        marked(BOOK, new Note("订舱!A2, quantity", "one"), new Note("订舱!A2, quantity", "two"));
    XSSFCell wrong = cell(marked.bytes(), 1, 0);
    assertThat(wrong.getCellComment().getString().getString()).isEqualTo("one\ntwo");
    assertThat(wrong.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(XlsxReader.read(marked.bytes()).sheets()).isEqualTo(XlsxReader.read(BOOK).sheets());
  }

  @Test
  void anEmptyCellIsMarkedTooAndBeyondTheLimitOnlyCounted() throws IOException {
    Marked marked =
        marked(
            BOOK,
            new Note("订舱!B3, goods", "needed"),
            new Note("订舱!C3", "also"),
            new Note("订舱!D3", "left out"));
    assertThat(cell(marked.bytes(), 2, 1).getCellComment().getString().getString())
        .isEqualTo("needed");
    assertThat(marked.marked()).isEqualTo(2);
    assertThat(marked.left()).isEqualTo(1);
    assertThat(cell(marked.bytes(), 2, 3)).isNull();
  }

  @Test
  void whatWasSaidTheLastTimeIsGone() throws IOException {
    byte[] first = marked(BOOK, new Note("订舱!A2", "old")).bytes();
    byte[] second = marked(first, new Note("订舱!A3", "new")).bytes();
    assertThat(cell(second, 1, 0).getCellComment()).isNull();
    assertThat(cell(second, 1, 0).getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.NO_FILL);
    assertThat(cell(second, 2, 0).getCellComment().getString().getString()).isEqualTo("new");
  }

  @Test
  void whatIsNoCellOfItMarksNothing() {
    assertThat(MarkedWorkbook.of(BOOK, List.of(new Note("row 1 (line 2)", "x")), 9)).isEmpty();
    assertThat(MarkedWorkbook.of(new byte[] {1}, List.of(new Note("订舱!A2", "x")), 9)).isEmpty();
  }
}
