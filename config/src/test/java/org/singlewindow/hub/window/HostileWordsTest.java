package org.singlewindow.hub.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.House;

/**
 * Whatever stands in a field or is a file's name, no page runs it, no page breaks, and every page
 * can be read by everybody: both languages, light and dark.
 */
class HostileWordsTest {

  private static final String RUNS =
      "<script>window.ran=1</script><img src=x onerror=\"window.ran=1\">'\"`--${7*7}[[${7*7}]]";
  private static final List<String> WORDS =
      List.of(
          RUNS,
          "\u202Egnirts\u202C مرحبا \uD83D\uDEA2\uD83D\uDC69\u200D\uD83D\uDD27",
          "=HYPERLINK(\"javascript:alert(1)\")",
          "x".repeat(3_000),
          "箱".repeat(600));

  /** Every form, and both schemes in both languages: minutes, so whoever changes pages asks. */
  private static final boolean ALL = Boolean.getBoolean("pages.all");

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

  private static void isWhole(Page page) {
    assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scroll on " + page.url())
        .isEqualTo(true);
  }

  private static void fillAll(Page page, String word) {
    page.evaluate(
        "word => { for (const field of document.querySelectorAll('.sheet input, .sheet textarea')) {"
            + " if (field.type === 'text' || field.type === 'textarea') field.value = word;"
            + " if (field.type === 'checkbox') field.checked = true; }"
            + " for (const choice of document.querySelectorAll('.sheet select'))"
            + " choice.selectedIndex = 1; }",
        word);
  }

  private static List<String> forms(Page page) {
    page.navigate(house.hubUrl() + "/window/forms");
    List<String> forms = new ArrayList<>();
    for (Locator form : page.locator(".choices a").all()) {
      forms.add(house.hubUrl() + form.getAttribute("href"));
    }
    return forms;
  }

  @Test
  void everyFieldOfEveryFormTakesAnythingAndRunsNothing() {
    Page page = chromium.signedIn(house, "forwarder-alpha", "en-GB");
    List<String> forms = forms(page);
    assertThat(forms).hasSizeGreaterThan(12);
    for (int i = 0; i < forms.size(); i++) {
      page.navigate(forms.get(i));
      fillAll(page, WORDS.get(i % WORDS.size()));
      page.locator(".acts button[value=submit]").dblclick();
      page.locator(".wrong").waitFor();
      isWhole(page);
      if (i < WORDS.size()) {
        page.locator(".acts button[value=save]").dblclick();
        page.locator(".said").waitFor();
      }
    }
    page.navigate(house.hubUrl() + "/window/forms");
    assertThat(page.locator(".drafts li").count()).isEqualTo(WORDS.size());
    isWhole(page);
    chromium.shoot(page, "hostile-drafts-en");
    page.navigate(forms.get(0));
    fillAll(page, RUNS);
    page.locator(".acts button[value=try]").click();
    page.locator(".wrong").waitFor();
    isWhole(page);
    chromium.shoot(page, "hostile-form-en");
  }

  @Test
  void whatWasAcceptedAndIsHostileIsShownAsItStands() {
    String free =
        "{\"type\":\"work-order\",\"documentId\":\"HOST-1\",\"requestNo\":\"HOST-1\",\"work\":"
            + "\"MOVE\",\"containers\":[\"CSQU3054383\"],\"place\":\"terminal-alpha\",\"fleet\":"
            + "\"<script>window.ran=1</script>\",\"driver\":\"<b onclick=x>\u202E'\\\"\"}";
    house.submit("forwarder-alpha", free);
    Page page = chromium.signedIn(house, "forwarder-alpha", "zh-CN");
    for (String address : List.of("/window", "/window/case?reference=HOST-1")) {
      page.navigate(house.hubUrl() + address);
      isWhole(page);
    }
    page.navigate(house.hubUrl() + "/window/case?reference=" + URLEncoder.encode(RUNS, UTF_8));
    isWhole(page);
    page.navigate(house.hubUrl() + "/window/submit");
    byte[] bytes = ("{\"type\":\"" + "y".repeat(2_000) + "\"}").getBytes(UTF_8);
    String name = "<img src=x onerror=window.ran=1>\u202Excod" + "n".repeat(180) + ".json";
    page.locator("#file").setInputFiles(new FilePayload(name, "application/json", bytes));
    page.locator("button[value=submit]").dblclick();
    page.locator(".receipt").waitFor();
    assertThat(page.locator(".receipt").count()).isEqualTo(1);
    isWhole(page);
    chromium.shoot(page, "hostile-file-zh");
    page.locator("#text").fill(RUNS);
    page.locator("button[value=try]").click();
    page.locator("h2:empty, .receipt:has-text('HUB-R')").last().waitFor();
    isWhole(page);
  }

  @Test
  void everyPageCanBeReadByEverybody() {
    List<String> wrong = new ArrayList<>();
    for (String language : List.of("en-GB", "zh-CN")) {
      Page page = chromium.signedIn(house, "forwarder-beta", language);
      for (ColorScheme scheme : schemes(language)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String address : List.of("", "/submit", "/forms", "/case?reference=X")) {
          page.navigate(house.hubUrl() + "/window" + address);
          examine(page, scheme, wrong);
        }
        page.navigate(house.hubUrl() + "/window/forms/release");
        page.locator(".acts button[value=submit]").click();
        page.locator(".wrong").waitFor();
        examine(page, scheme, wrong);
        chromium.shoot(page, "wrong-" + language + "-" + scheme);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<ColorScheme> schemes(String language) {
    if (ALL) {
      return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }
    return List.of(language.equals("zh-CN") ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  @Test
  void everyFormCanBeReadByEverybody() {
    List<String> wrong = new ArrayList<>();
    Page page = chromium.signedIn(house, "forwarder-beta", "zh-CN");
    for (String form : forms(page)) {
      if (!ALL && !form.matches(".*/(booking|inspection-application|work-order)")) {
        continue; // they have every kind of field
      }
      page.navigate(form);
      examine(page, ColorScheme.LIGHT, wrong);
    }
    Page door = chromium.page("en-GB");
    door.navigate(house.hubUrl() + "/window/sign-in");
    examine(door, ColorScheme.LIGHT, wrong);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFormThatIsHeldCanBeReadAndActsOnce() {
    Page page = chromium.signedIn(house, "forwarder-beta", "zh-CN");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(house.hubUrl() + "/window/forms/bill-exchange");
    page.locator("#f-billOfLading").fill("BLLYGH001");
    page.locator("#f-kind").selectOption("ORIGINAL");
    page.locator(".acts button[value=submit]").dblclick();
    page.locator(".held").waitFor();
    List<String> wrong = new ArrayList<>();
    examine(page, ColorScheme.DARK, wrong);
    chromium.shoot(page, "held-zh-dark");
    page.locator(".held button").dblclick();
    page.locator(".said").waitFor();
    examine(page, ColorScheme.DARK, wrong);
    assertThat(wrong).isEmpty();
  }

  private static void examine(Page page, ColorScheme scheme, List<String> wrong) {
    for (Rule rule : new AxeBuilder(page).exclude("datalist").analyze().getViolations()) {
      if (List.of("serious", "critical").contains(rule.getImpact())) {
        wrong.add(
            page.url()
                + " "
                + scheme
                + " "
                + rule.getId()
                + " "
                + rule.getNodes().get(0).getHtml());
      }
    }
  }
}
