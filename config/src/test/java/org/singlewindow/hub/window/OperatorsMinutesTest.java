package org.singlewindow.hub.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.House;
import org.singlewindow.hub.house.Release;

/**
 * An operator finds what is stuck, and why, and sends it again; a customs officer handles alarms.
 */
class OperatorsMinutesTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir static Path data;
  private static Chromium chromium;
  private static House house;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    house = House.start(data, "hub.send.attempts-max=2", "hub.send.wait-min=200ms");
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
  void whatATerminalDidNotTakeIsSentAgainOnceByADoubleClick() {
    Release release = Release.of(811);
    house.fault("terminal-alpha", "down", 10_000);
    assertThat(house.submit("forwarder-alpha", release.exchange()).status()).isEqualTo(202);
    assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
    Page page = chromium.signedIn(house, "operator", "en-GB");
    await()
        .atMost(SOON)
        .until(
            () -> {
              page.navigate(house.hubUrl() + "/window/desk");
              return page.locator("[id^=parked-]").count() == 1;
            });
    Locator stuck = page.locator("[id^=parked-]");
    assertThat(stuck).containsText("Alpha Container Terminal");
    assertThat(stuck).containsText("2 tries");
    chromium.shoot(page, "desk-en");
    house.fault("terminal-alpha", "none", 0);
    stuck.locator("input[name=why]").fill("their server is up again");
    stuck.locator("button").dblclick();
    assertThat(page.locator("[role=status]")).isVisible();
    await().atMost(SOON).until(() -> got("terminal-alpha", release.containerNo()) == 1);
    page.navigate(house.hubUrl() + "/window/desk");
    assertThat(page.locator("[id^=parked-]")).hasCount(0);
    assertThat(chromium.complaints()).filteredOn(one -> !one.contains("403")).isEmpty();
  }

  private static long got(String partner, String words) {
    long count = 0;
    for (JsonNode entry : house.received(partner)) {
      count += entry.path("text").asText().contains(words) ? 1 : 0;
    }
    return count;
  }

  @Test
  void whoeverIsNoOperatorSeesNoDesk() {
    Page page = chromium.signedIn(house, "forwarder-alpha", "zh-CN");
    assertThat(page.navigate(house.hubUrl() + "/window/desk").status()).isEqualTo(403);
  }

  @Test
  void anAlarmIsHandledByNameWithAResult() {
    String wrong = Release.of(812).with().replace(Release.of(812).containerNo(), "CSQU3054384");
    house.play("terminal-alpha", "charges-settled", wrong);
    Page page = chromium.signedIn(house, "customs-alpha", "zh-CN");
    page.navigate(house.hubUrl() + "/window/alarms");
    assertThat(page.locator("h1")).hasText("告警");
    Page operator = chromium.signedIn(house, "operator", "zh-CN");
    await()
        .atMost(SOON)
        .until(
            () -> {
              operator.navigate(house.hubUrl() + "/window/alarms");
              return operator.locator(".alarm:has-text('AN-16')").count() == 1;
            });
    Locator alarm = operator.locator(".alarm:has-text('AN-16')");
    alarm.locator("input[name=result]").fill("箱号系闸口误读");
    alarm.locator("button").dblclick();
    assertThat(operator.locator("[role=status]")).isVisible();
    operator.navigate(house.hubUrl() + "/window/alarms?open=false");
    assertThat(operator.locator(".alarm:has-text('AN-16')")).containsText("operator/operator");
    assertThat(operator.locator(".alarm:has-text('AN-16')")).containsText("箱号系闸口误读");
    chromium.shoot(operator, "alarms-zh");
  }
}
