package org.singlewindow.hub.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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

/** Forms and sheets, in a real browser, with and without scripts. */
class FormsTest {

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
    house = House.start(data, "hub.console.undo-for=3s");
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

  private static Page form(String person, String language, String type) {
    Page page = chromium.signedIn(house, person, language);
    page.navigate(house.hubUrl() + "/window/forms/" + type);
    return page;
  }

  private static void press(Page page, String act) {
    page.locator(".acts button[value=" + act + "]").click();
  }

  @Test
  void findingsComeBackAtTheirFieldsAllAtOnce() {
    Page page = form("forwarder-alpha", "zh-CN", "bill-exchange");
    page.locator("#f-containers-0").fill("csqu 305438-4");
    page.locator("#f-billOfLading").focus();
    assertThat(page.locator("#f-containers-0-digit")).hasText("校验位不符，应为 CSQU3054383");
    press(page, "submit");
    assertThat(page.locator(".wrong li")).hasCount(2);
    assertThat(page.locator("#f-billOfLading-wrong")).hasText("此项必填。");
    assertThat(page.locator("#f-kind-wrong")).hasText("此项必填。");
    chromium.shoot(page, "form-findings-zh");
    page.locator("#f-billOfLading").fill("bllygw101");
    page.locator("#f-kind").selectOption("ORIGINAL");
    press(page, "submit");
    assertThat(page.locator("#f-containers-0-wrong")).hasText("校验位不符，应为 CSQU3054383");
    assertThat(page.locator("#f-containers-0")).hasValue("CSQU3054384");
    assertThat(chromium.complaints()).filteredOn(one -> !one.contains("404")).isEmpty();
  }

  @Test
  void whatWasSubmittedIsTakenBackOrLeavesOnce() {
    Page page = form("forwarder-alpha", "en-GB", "bill-exchange");
    page.locator("#f-billOfLading").fill("BLLYGW102");
    page.locator("#f-kind").selectOption("TELEX_RELEASE");
    page.locator("#f-containers-0").fill("CSQU3054383");
    press(page, "submit");
    assertThat(page.locator("main h2")).hasText("Kept. Nothing has left yet.");
    chromium.shoot(page, "held-en");
    page.locator(".held button").dblclick();
    assertThat(page.locator("[role=status]")).containsText("Taken back");
    assertThat(page.locator("#f-billOfLading")).hasValue("BLLYGW102");
    page.locator(".acts button[value=submit]").dblclick();
    assertThat(page.locator(".receipt h2")).hasText("Accepted");
    page.locator(".receipt a.button").first().click();
    assertThat(page.locator("#entries > li")).hasCount(1);
  }

  @Test
  void aBookingByFormIsTheBookingOfTheSheetWithoutAnyScript() {
    Page page = chromium.plain(house, "forwarder-alpha", "en-GB");
    page.navigate(house.hubUrl() + "/window/forms/booking");
    fill(page, "request_no", "BR-FORM-1", "line", "ALP", "port_of_loading", "CN LYG");
    fill(page, "port_of_discharge", "KRPUS", "shipper", "Model Works", "vessel_name", "SEA STAR");
    choose(page, "service_term", "CY-CY", "cargo_type", "FCL", "substitution", "YES");
    choose(page, "declaration", "NO", "payment", "PREPAID");
    fill(page, "rows-0-size_type", "22G1", "rows-0-quantity", "2", "rows-0-goods", "Machine parts");
    page.locator("button[value='add:rows']").click();
    fill(page, "rows-1-goods", "Spare tools", "rows-1-gross_kg", "heavy");
    press(page, "try");
    assertThat(page.locator(".wrong li")).hasCount(1);
    assertThat(page.locator("#f-rows-1-gross_kg-wrong")).isVisible();
    fill(page, "rows-1-gross_kg", "240");
    press(page, "try");
    assertThat(page.locator(".outcome h2")).hasText("Would be accepted. Nothing was sent.");
    assertThat(page.locator(".told")).containsText("Alpha Line");
    chromium.shootWhole(page, "form-booking-en");
    press(page, "save");
    page.navigate(house.hubUrl() + "/window/forms");
    Locator draft = page.locator(".drafts li:has-text('BR-FORM-1')");
    assertThat(draft).containsText("draft");
    chromium.shoot(page, "forms-en");
    draft.locator("a").click();
    press(page, "submit");
    assertThat(page.locator("main h2")).hasText("Kept. Nothing has left yet.");
    await()
        .until(
            () -> {
              page.locator(".button.quiet").first().click();
              return page.locator(".receipt").count() == 1;
            });
    page.navigate(house.hubUrl() + "/window/case?reference=BR-FORM-1");
    assertThat(page.locator("#entries")).containsText("booking");
    page.navigate(house.hubUrl() + "/window/forms");
    page.locator(".drafts li:has-text('BR-FORM-1') button").click();
    assertThat(page.locator("[role=status]")).hasText("Deleted.");
    assertThat(page.locator(".drafts li:has-text('BR-FORM-1')")).hasCount(0);
  }

  @Test
  void everybodySeesTheFormsOfTheirTradeAndNobodyElsesDrafts() {
    Page page = form("agency-alpha", "zh-CN", "release");
    page.locator("input[value=CONTAINER]").check();
    press(page, "save");
    String own = page.locator("input[name=id]").first().inputValue();
    chromium.shoot(page, "form-release-zh");
    page.navigate(house.hubUrl() + "/window/forms");
    assertThat(page.locator(".choices")).not().containsText("订舱委托");
    Page other = chromium.signedIn(house, "agency-beta", "zh-CN");
    String draft = house.hubUrl() + "/window/forms/release?draft=" + own;
    assertThat(other.navigate(draft).status()).isEqualTo(404);
    assertThat(other.navigate(house.hubUrl() + "/window/forms/booking").status()).isEqualTo(404);
  }

  private static void fill(Page page, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      page.locator("#f-" + pairs[i]).fill(pairs[i + 1]);
    }
  }

  private static void choose(Page page, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      page.locator("#f-" + pairs[i]).selectOption(pairs[i + 1]);
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
      cells(sheet.createRow(0), HEADER);
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
        cells(sheet.createRow(i), row);
      }
      return bytes(book);
    }
  }

  private static void cells(XSSFRow row, String... values) {
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
}
