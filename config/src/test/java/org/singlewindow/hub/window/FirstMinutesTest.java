package org.singlewindow.hub.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.House;

/** A person's first minutes with the running hub, in a real browser. */
class FirstMinutesTest {

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

  @Test
  void aForwarderSubmitsAndWatchesTheTimelineGrow() {
    Page page = chromium.signedIn(house, "forwarder-alpha", "en-GB");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Submit").setExact(true))
        .click();
    page.locator("#text")
        .fill(
            "{\"type\":\"bill-exchange\",\"documentId\":\"EXC-W1\",\"billOfLading\":\"BLLYGW001\","
                + "\"kind\":\"ORIGINAL\",\"containers\":[\"CSQU3054383\"]}");
    page.locator("button[value=submit]").click();
    assertThat(page.locator(".receipt")).containsText("Accepted");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See its timeline")).click();
    Locator entries = page.locator("#entries > li");
    assertThat(entries).hasCount(1);

    house.submit(
        "agency-alpha",
        "{\"type\":\"release\",\"documentId\":\"REL-W1\",\"billOfLading\":\"BLLYGW001\",\"releaseNo\":"
            + "\"ROW1\",\"releases\":[\"CONTAINER\",\"CARGO\"],\"line\":\"line-alpha\",\"terminal\":"
            + "\"terminal-alpha\",\"consigneeAgent\":\"forwarder-alpha\",\"containers\":[{\"number\":"
            + "\"CSQU3054383\"}]}");
    page.locator("#reference").fill("BLLYGW001");
    page.locator("#reference").press("Enter");
    assertThat(page.locator("#entries")).containsText("release given by the line's agent");
    assertThat(page.locator("#subjects")).containsText("Missing");
    chromium.shoot(page, "case-en");
    page.getByText("中文").click();
    assertThat(page.locator("#entries")).containsText("放箱/放货");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsShown() {
    Page page = chromium.page("zh-CN");
    page.navigate(house.hubUrl() + "/window/case?reference=BLLYGW001");
    page.locator("#name").fill("forwarder-beta");
    page.locator("#password").fill("wrong");
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("[role=alert]")).containsText("用户名或密码有误");
    assertThat(page.content()).doesNotContain("BLLYGW001");
  }
}
