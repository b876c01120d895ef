package org.singlewindow.hub.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.House;

/** Forms, in a real browser, with and without scripts. */
class FormsTest {

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
    assertThat(chromium.complaints()).isEmpty();
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
    org.awaitility.Awaitility.await()
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
}
