package org.singlewindow.hub.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.House;

/** A workbook with errors comes back marked, is corrected where it is marked, and is accepted. */
class SheetBackTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String[] HEADER = {
    "委托编号", "船公司", "运输条款", "整拼箱", "起运港", "目的港", "委托报关", "允许替代箱型", "发货人", "箱型", "箱量", "货名"
  };

  @TempDir static Path data;
  private static Chromium chromium;
  private static House house;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static byte[] workbook(int rows, String quantity) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("订舱");
      fill(sheet.createRow(0), HEADER);
      for (int i = 1; i <= rows; i++) {
        String[] row = {
          "XL-" + i / 5,
          "ALP",
          "CY-CY",
          "整箱",
          "CNLYG",
          "KRPUS",
          "否",
          "是",
          "样机厂",
          "22G1",
          quantity,
          "零件 " + i
        };
        fill(sheet.createRow(i), row);
      }
      return bytes(book);
    }
  }

  private static void fill(XSSFRow row, String... values) {
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  private static void bring(Page page, String name, byte[] bytes, String act) {
    page.navigate(house.hubUrl() + "/window/submit");
    page.locator("#file").setInputFiles(new FilePayload(name, XLSX, bytes));
    page.locator("button[value=" + act + "]").click();
  }

  @Test
  void whatIsMarkedIsCorrectedAndSubmittedAgain() throws IOException {
    Page page = chromium.signedIn(house, "forwarder-alpha", "zh-CN");
    bring(page, "十二月订舱.xlsx", workbook(2, "none"), "submit");
    assertThat(page.locator(".marked")).containsText("2 个单元格");
    chromium.shoot(page, "sheet-back-zh");
    Download back = page.waitForDownload(() -> page.locator(".marked a").click());
    assertThat(back.suggestedFilename()).isEqualTo("十二月订舱-marked.xlsx");
    byte[] corrected;
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(back.path())))) {
      for (int row = 1; row <= 2; row++) {
        assertThat(book.getSheetAt(0).getRow(row).getCell(10).getCellComment().getString())
            .asString()
            .contains("订舱!K" + (row + 1), "收到：none", "请更正");
        book.getSheetAt(0).getRow(row).getCell(10).setCellValue("2");
      }
      corrected = bytes(book);
    }
    bring(page, "十二月订舱.xlsx", corrected, "submit");
    assertThat(page.locator(".receipt.accepted")).hasCount(1);
    assertThat(page.locator(".marked")).hasCount(0);
    assertThat(page.navigate(house.hubUrl() + "/window/submit/marked").status()).isEqualTo(404);
  }

  @Test
  void tenThousandRowsComeBackMarked() throws IOException {
    Page page = chromium.signedIn(house, "forwarder-beta", "en-GB");
    byte[] large = workbook(10_000, "none");
    bring(page, "large.xlsx", large, "try");
    assertThat(page.locator(".marked")).containsText("1,000 cells");
    Download back = page.waitForDownload(() -> page.locator(".marked a").click());
    assertThat(Files.size(back.path())).isPositive();
  }
}
