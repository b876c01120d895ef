package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P4 through simulators: applied for and ordered before the berth, closed by the arrival. */
class DiversionHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern ORDER = Pattern.compile("BGM\\+661\\+(DP[0-9A-Z]{12})\\+14'");

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aContainerGoesToAnotherSupervisedPlace() {
    Release release = Release.of(401);
    String box = release.containerNo();
    house.submit("forwarder-alpha", application("DV0401", release));
    await().atMost(SOON).until(() -> !house.texts("customs-alpha", "DV0401").isEmpty());
    assertThat(house.texts("customs-alpha", "DV0401").get(0))
        .contains("<MessageType>MT6101</MessageType>", "<Late>false</Late>", box);

    house.submit("forwarder-alpha", order("DV0401", box));
    String orderNo = awaitOrder(box);
    assertThat(reasons(ask("DVQ-1", box, orderNo))).containsExactly("HUB-R646");

    house.play("terminal-alpha", "vessel-berthed", "{}");
    house.play("terminal-alpha", "charges-settled", release.with());
    String approval = "{\"DV0001\":\"DV0401\"}";
    house.play("customs-alpha", "diversion-approved", approval);
    await().atMost(SOON).until(() -> confirmed(box) == 1);
    house.play("customs-alpha", "diversion-approved", approval);
    await()
        .atMost(SOON)
        .until(
            () ->
                house.timeline("customs-alpha", box).text().split("DiversionAnswered").length > 2);
    assertThat(confirmed(box)).as("activated exactly once").isEqualTo(1);
    assertThat(ask("DVQ-2", box, orderNo).path("decision").asText()).isEqualTo("LIFT");

    String leaves =
        "{\"BLLYG0001\":\"%s\",\"CSQU3054383\":\"%s\",\"DP0000000001\":\"%s\"}"
            .formatted(release.bill(), box, orderNo);
    house.play("terminal-alpha", "gate-out-on-a-permit", leaves);
    awaitState(box, "GATED_OUT");
    assertThat(reasons(ask("DVQ-3", box, orderNo))).containsExactly("HUB-R647");
    house.play("site-alpha", "diverted-in", leaves);
    await()
        .atMost(SOON)
        .until(
            () ->
                house.texts("portal", "DIVERSION_ARRIVED").stream()
                    .anyMatch(text -> text.contains(box)));
    awaitState(box, "CLOSED");
    assertThat(house.alarms()).doesNotContain("AN-01", "AN-36");
    Proofs.proved(
        "a diversion from its application to its arrival",
        "SR-15-40",
        "SR-15-41",
        "SR-15-43",
        "SR-15-44",
        "SR-15-45",
        "P4");
  }

  private static String application(String no, Release release) {
    return """
        {"type":"diversion","documentId":"D-%1$s","applicationNo":"%1$s","kind":"DIVERSION","function":"ORIGINAL","billOfLading":"%2$s",
         "containers":["%3$s"],"destination":"CNLYG230140/2301","from":"CNLYG230132/2301","vesselId":"9074729","voyageNo":"1438W"}"""
        .formatted(no, release.bill(), release.containerNo());
  }

  private static String order(String no, String box) {
    return """
        {"type":"diversion-order","documentId":"O-%s","applicationNo":"%s","containers":["%s"]}"""
        .formatted(no, no, box);
  }

  private static String awaitOrder(String box) {
    await()
        .atMost(SOON)
        .until(
            () -> house.texts("terminal-alpha", box).stream().anyMatch(DiversionHouseTest::names));
    Matcher order =
        ORDER.matcher(
            house.texts("terminal-alpha", box).stream()
                .filter(DiversionHouseTest::names)
                .findFirst()
                .orElseThrow());
    assertThat(order.find()).isTrue();
    return order.group(1);
  }

  private static boolean names(String text) {
    return ORDER.matcher(text).find();
  }

  private static long confirmed(String box) {
    return house.texts("terminal-alpha", box).stream()
        .filter(text -> text.contains("BGM+661+DP") && text.contains("+6'"))
        .count();
  }

  private static void awaitState(String box, String state) {
    await()
        .atMost(SOON)
        .until(() -> house.timeline("forwarder-alpha", box).text().contains("\"" + state + "\""));
  }

  private static JsonNode ask(String requestNo, String box, String orderNo) {
    String question =
        """
        {"type":"gate-request","documentId":"%s","gate":"OUT-1","direction":"OUT","askedAt":"2026-11-25T02:15:00Z",
         "orderNo":"%s","boxes":[{"number":"%s","position":"FRONT"}]}"""
            .formatted(requestNo, orderNo, box);
    return house
        .hub()
        .post(
            "/v1/gate",
            Map.of("X-API-Key", "demo-gate-alpha", "Content-Type", "application/json"),
            question)
        .body();
  }

  private static List<String> reasons(JsonNode answer) {
    List<String> codes = new java.util.ArrayList<>();
    answer.path("reasons").forEach(reason -> codes.add(reason.path("code").asText()));
    return codes;
  }
}
