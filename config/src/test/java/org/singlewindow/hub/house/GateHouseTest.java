package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** P7 through simulators: a gate asks, is answered at once, and reports; and what it survives. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class GateHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final AtomicInteger REQUESTS = new AtomicInteger();
  private static final Pattern ORDER = Pattern.compile("PU[0-9A-Z]{12}");

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data, "hub.gate.lifts-by-hand-max=1");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aGateAsksIsAnsweredLiftsAndItsOrderIsUsedUp() {
    Release release = Release.of(101);

    JsonNode without = ask(release, "gate-request-one-box", "PU-NONE");
    assertThat(without.path("decision").asText()).isEqualTo("KEEP_SHUT");
    assertThat(reasons(without)).containsExactly("HUB-R642");
    assertThat(without.path("reasons").get(0).path("zh").asText()).contains("查无此委托");

    String order = everythingIsThere(release);
    JsonNode lift = ask(release, "gate-request-one-box", order);
    assertThat(lift.path("decision").asText()).isEqualTo("LIFT");
    assertThat(reasons(lift)).isEmpty();

    report("barrier-lifted-automatic", release, lift.path("requestNo").asText(), order);
    awaitSeen("gate-alpha", lift.path("requestNo").asText(), "BarrierLifted");
    assertThat(reasons(ask(release, "gate-request-one-box", order))).containsExactly("HUB-R647");

    house.play("terminal-alpha", "gate-out", release.with());
    awaitSeen("forwarder-alpha", release.containerNo(), "GATED_OUT");
    assertThat(reasons(ask(release, "gate-request-one-box", order))).containsExactly("HUB-R647");
    assertThat(house.timeline("forwarder-alpha", release.containerNo()).text())
        .doesNotContain("GateAsked", "AnswerGate", "BarrierLifted");
    assertThat(house.alarms()).contains("AN-18");
    Proofs.proved(
        "a gate asks by order number: no lift and why, lift, barrier up, used up",
        "SR-15-33",
        "SR-15-44",
        "P7");
  }

  @Test
  void aBarrierLiftedByHandTooOftenIsAlarmed() {
    Release release = Release.of(102);

    report("barrier-lifted", release, "HAND-1", "PU-HAND-1");
    report("barrier-lifted", release, "HAND-2", "PU-HAND-2");

    await().atMost(SOON).until(() -> house.alarms().contains("HUB-A186"));
    Proofs.proved("barriers lifted by hand are counted by person and shift", "SR-15-33", "P7");
  }

  @Test
  void theSameQuestionAgainGetsTheSameAnswerEvenAfterTheHubWasKilled() {
    Release release = Release.of(103);
    String order = everythingIsThere(release);
    String question = question("KILL-1", release.containerNo(), order);

    Answer first = post(question);
    CompletableFuture<Answer> unheard = askedAsThePlugIsPulled();
    house.startHub();
    assertOneAnswer(unheard);
    Answer again = post(question);
    Answer other = post(question("KILL-1", release.containerNo(), "PU-OTHER"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body().path("decision").asText()).isEqualTo("LIFT");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("HUB-R408");
  }

  /** The hub may have decided or not, and its answer may be on the wire or not. */
  private static CompletableFuture<Answer> askedAsThePlugIsPulled() {
    String order = everythingIsThere(Release.of(105));
    String question = question("KILL-2", Release.of(105).containerNo(), order);
    CompletableFuture<Answer> unheard = CompletableFuture.supplyAsync(() -> post(question));
    house.killHub();
    return unheard.handle(
        (answer, lost) -> {
          Answer heard = answer == null ? new Answer(0, null, "") : answer;
          return new Answer(heard.status(), heard.body(), question);
        });
  }

  /** Whatever was heard, asked again it is one lift, and no other truck gets one on that order. */
  private static void assertOneAnswer(CompletableFuture<Answer> unheard) {
    Answer before = unheard.join();
    String question = before.text();
    Answer after = post(question);
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.body().path("decision").asText()).isEqualTo("LIFT");
    if (before.status() == 200) {
      assertThat(after.body()).isEqualTo(before.body());
    }
    assertThat(post(question).body()).isEqualTo(after.body());
    Answer another = post(question.replace("KILL-2", "KILL-3"));
    assertThat(reasons(another.body())).as("the order is in use").isNotEmpty();
  }

  @Test
  void aCrowdBeforeTheOtherDoorsDoesNotStandBeforeTheBarrier() {
    List<String> ids = new ArrayList<>();
    for (int no = 500; no < 1000; no++) {
      Release release = Release.of(no);
      assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
      ids.add("agency-alpha/REL-%05d".formatted(no));
    }

    Answer answer = post(question("CROWD-1", Release.of(999).containerNo(), "PU-NONE"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("decision").asText()).isEqualTo("KEEP_SHUT");
    assertThat(house.timeline("operator", ids.get(499)).status())
        .as("the last of the crowd was not decided yet when the gate was answered")
        .isIn(200, 404);
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> house.timeline("operator", ids.get(499)).text().contains("ReleaseOrdered"));
  }

  @Test
  void terminalsHaveTheirOrdersAheadAndOpenWithoutTheHub() {
    Release release = Release.of(104);
    String order = everythingIsThere(release);
    String told = house.texts("terminal-alpha", order).get(0);

    house.killHub();
    assertThat(told).as("order and box").contains(order, release.containerNo());
    house.play("terminal-alpha", "gate-out", release.with());
    house.startHub();

    awaitSeen("forwarder-alpha", release.containerNo(), "GATED_OUT");
    Proofs.proved("a terminal decides on the orders it was told, with the hub down", "SR-15-44");
  }

  /** All halves; returns the number of the order. */
  private static String everythingIsThere(Release release) {
    assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
    assertThat(house.submit("forwarder-alpha", release.exchange()).status()).isEqualTo(202);
    house.play("terminal-alpha", "charges-settled", release.with());
    house.play("customs-alpha", "customs-release", release.with());
    await()
        .atMost(SOON)
        .until(
            () ->
                house.texts("terminal-alpha", release.containerNo()).stream()
                    .anyMatch(text -> ORDER.matcher(text).find()));
    String told =
        house.texts("terminal-alpha", release.containerNo()).stream()
            .filter(text -> ORDER.matcher(text).find())
            .findFirst()
            .orElseThrow();
    Matcher order = ORDER.matcher(told);
    assertThat(order.find()).isTrue();
    return order.group();
  }

  private static JsonNode ask(Release release, String example, String order) {
    String requestNo = "GR-T%03d".formatted(REQUESTS.incrementAndGet());
    Answer said =
        house.play(
            "gate-alpha",
            example,
            "{\"GR-0003\":\"%s\",\"CSQU3054383\":\"%s\",\"PU0001\":\"%s\"}"
                .formatted(requestNo, release.containerNo(), order));
    String answer = said.body().path("answer").asText();
    try {
      return new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(said.text(), e);
    }
  }

  private static void report(String example, Release release, String requestNo, String order) {
    Answer said =
        house.play(
            "gate-alpha",
            example,
            ("{\"BL-0003\":\"BL-%1$s\",\"BL-0001\":\"BL-%1$s\",\"GR-0003\":\"%1$s\","
                    + "\"GR-0001\":\"%1$s\",\"CSQU3054383\":\"%2$s\",\"PU0001\":\"%3$s\"}")
                .formatted(requestNo, release.containerNo(), order));
    assertThat(said.text()).contains("accepted");
  }

  private static String question(String requestNo, String containerNo, String order) {
    return """
        {"type":"gate-request","documentId":"%s","gate":"OUT-1","direction":"OUT","askedAt":"2026-11-25T02:15:00Z",
         "orderNo":"%s","boxes":[{"number":"%s","position":"FRONT"}]}"""
        .formatted(requestNo, order, containerNo);
  }

  private static Answer post(String question) {
    return house
        .hub()
        .post(
            "/v1/gate",
            Map.of("X-API-Key", "demo-gate-alpha", "Content-Type", "application/json"),
            question);
  }

  private static List<String> reasons(JsonNode answer) {
    List<String> codes = new ArrayList<>();
    answer.path("reasons").forEach(reason -> codes.add(reason.path("code").asText()));
    return codes;
  }

  private static void awaitSeen(String party, String reference, String word) {
    await().atMost(SOON).until(() -> house.timeline(party, reference).text().contains(word));
  }
}
