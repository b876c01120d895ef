package org.singlewindow.hub.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.csv.CsvRecord;

/** Workbooks as they are sent, and those that are not read. */
class XlsxReaderTest {

  private static final byte[] PLAIN = Workbooks.ofRows("Booking", new Object[] {"a"});

  @Test
  void valuesComeAsAMessageWritesThem() {
    byte[] workbook =
        Workbooks.ofRows(
            "Booking",
            new Object[] {"a text ", 12, 21450.5, 0.1 + 0.2, 1e12, true},
            new Object[] {},
            new Object[] {
              null, LocalDateTime.of(2026, 12, 1, 0, 0), LocalDateTime.of(2026, 12, 1, 9, 5)
            });

    XlsxFile.Sheet sheet = XlsxReader.read(workbook).sheets().get(0);

    assertThat(sheet.name()).isEqualTo("Booking");
    assertThat(sheet.rows())
        .containsExactly(
            new CsvRecord(1, List.of("a text", "12", "21450.5", "0.3", "1000000000000", "TRUE")),
            new CsvRecord(3, List.of("", "2026-12-01", "2026-12-01 09:05")));
  }

  @Test
  void aFormulaIsTheValueItWasSavedWithAndNothingIsComputed() {
    byte[] workbook =
        Workbooks.of(
            book -> {
              Workbooks.fill(book, "S", new Object[] {1, 2, null, null});
              var row = book.getSheet("S").getRow(0);
              row.getCell(0).setCellFormula("40+2");
              row.getCell(0).setCellValue(41); // as saved; computed it would be 42
              row.createCell(2).setCellFormula("WEBSERVICE(\"http://127.0.0.1:1/\")");
              row.createCell(3).setCellFormula("1/0");
              row.getCell(3)
                  .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            });

    CsvRecord row = XlsxReader.read(workbook).sheets().get(0).rows().get(0);

    assertThat(row.cell(0)).isEqualTo("41");
    assertThat(row.cell(2)).isIn("", "0");
    assertThat(row.cell(3)).isEqualTo("#DIV/0!");
  }

  @Test
  void aCellIsCalledAsTheProgramCallsIt() {
    assertThat(XlsxFile.cell("Booking", 7, 2)).isEqualTo("Booking!C7");
    assertThat(XlsxFile.cell("S", 1, 26)).isEqualTo("S!AA1");
    assertThat(XlsxFile.cell("S", 1, 701)).isEqualTo("S!ZZ1");
  }

  @Test
  void whatIsNoPlainWorkbookIsRefusedByName() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    assertThat(code(old)).isEqualTo("HUB-R730");
    assertThat(code(Workbooks.with(PLAIN, "xl/vbaProject.bin", none -> new byte[] {1})))
        .isEqualTo("HUB-R731");
    assertThat(
            code(
                Workbooks.with(
                    PLAIN,
                    "[Content_Types].xml",
                    types ->
                        new String(types, UTF_8)
                            .replace("sheet.main+xml", "sheet.macroEnabled.main+xml")
                            .getBytes(UTF_8))))
        .isEqualTo("HUB-R731");
    assertThat(code("PK\u0003\u0004garbage".getBytes(UTF_8))).isEqualTo("HUB-R732");
    assertThat(code(Workbooks.with(PLAIN, "xl/workbook.xml", none -> "<no".getBytes(UTF_8))))
        .isEqualTo("HUB-R732");
    assertThat(code(new byte[0])).isEqualTo("HUB-R732");
  }

  @Test
  void aWorkbookWithLinksIsReadAndTheyAreSaid() {
    byte[] linked =
        Workbooks.with(PLAIN, "xl/externalLinks/externalLink1.xml", none -> "<a/>".getBytes(UTF_8));

    XlsxFile file = XlsxReader.read(linked);

    assertThat(file.broken()).isEmpty();
    assertThat(file.warning().orElseThrow().code()).isEqualTo("HUB-R736");
  }

  @Test
  void whatExplodesIsRefusedAtOnce() {
    Map<String, byte[]> hostile =
        Map.of(
            "a part of many zeros",
                Workbooks.with(PLAIN, "xl/worksheets/sheet1.xml", old -> new byte[40 << 20]),
            "a part nobody asked for",
                Workbooks.with(PLAIN, "xl/media/bomb.bin", none -> new byte[200 << 20]),
            "two thousand sheets",
                Workbooks.of(
                    book -> {
                      for (int i = 0; i < 30; i++) {
                        book.createSheet("s" + i).createRow(0).createCell(0).setCellValue("x");
                      }
                    }),
            "too many rows", Workbooks.ofRows("S", rows(10_002, 1)),
            "too many columns", Workbooks.ofRows("S", rows(1, 201)),
            "a cell of 10 000 characters",
                Workbooks.ofRows("S", new Object[] {"x".repeat(10_000)}));

    hostile.forEach(
        (what, bytes) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), // a hang, not a slow machine
                () -> assertThat(code(bytes)).as(what).isEqualTo("HUB-R733"),
                what));
  }

  @Test
  void entitiesAndDepthOfASheetDoNoHarm() {
    String entity =
        "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/>"
            + "</worksheet>";
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

    assertThat(code(sheet(entity))).isEqualTo("HUB-R732");
    assertThat(code(sheet(deep))).isEqualTo("HUB-R732");
  }

  private static byte[] sheet(String xml) {
    return Workbooks.with(PLAIN, "xl/worksheets/sheet1.xml", old -> xml.getBytes(UTF_8));
  }

  private static Object[][] rows(int rows, int columns) {
    Object[][] all = new Object[rows][columns];
    for (Object[] row : all) {
      java.util.Arrays.fill(row, 1);
    }
    return all;
  }

  private static String code(byte[] bytes) {
    return XlsxReader.read(bytes).broken().map(one -> one.code()).orElse("");
  }
}
