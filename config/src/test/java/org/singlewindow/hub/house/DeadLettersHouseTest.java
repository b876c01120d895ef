package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partner breaks: what it did not take is one group, a ramp stops at the first, and when it is
 * repaired the rest goes, once. A link that is off is quiet.
 */
class DeadLettersHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String TERMINAL = "terminal-alpha";
  private static final List<Release> RELEASES =
      List.of(Release.of(1), Release.of(2), Release.of(3));

  @TempDir Path data;

  @Test
  void aBrokenPartnerIsRepairedAndEachLetterArrivesOnce() {
    try (House house =
        House.start(
            data,
            "hub.send.attempts-max=1",
            "hub.send.failures-max=50",
            "hub.dead-letters.outcome-max=15s")) {
      house.fault(TERMINAL, "down", 1_000_000);
      RELEASES.forEach(one -> submit(house, one));
      await().atMost(SOON).until(() -> account(house).path("deadLettered").asLong() == 3);

      String group = group(house).path("group").asText();
      assertThat(group(house).path("letters").asLong()).as("one cause, one group").isEqualTo(3);
      assertThat(get(house, "/v1/dead-letters/" + group).path("forecast").path("WILL_GO").asLong())
          .isEqualTo(3);

      JsonNode stopped = replay(house, group, "too-early");
      assertThat(stopped.path("status").asText()).isEqualTo("stopped");
      assertThat(stopped.path("failed").asLong()).isEqualTo(1);
      assertThat(stopped.path("left").asLong()).isEqualTo(2);

      house.fault(TERMINAL, "none", 0);
      JsonNode done = replay(house, group, "repaired");
      assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("done");
      assertThat(done.path("delivered").asLong()).isEqualTo(3);
      assertThat(replay(house, group, "repaired")).as("a double click").isEqualTo(done);
      RELEASES.forEach(one -> arrivedOnce(house, one));
      offIsQuiet(house, Release.of(4));
      balanced(house);
    }
  }

  private static void offIsQuiet(House house, Release release) {
    assertThat(turn(house, "off").path("state").asText()).isEqualTo("OFF");
    submit(house, release);
    await().atMost(SOON).until(() -> account(house).path("waiting").asLong() == 1);
    house.killHub();
    house.startHub();
    assertThat(house.desk().path("links").path(0).path("why").asText()).isEqualTo("to try it");
    assertThat(house.texts(TERMINAL, release.containerNo())).isEmpty();
    assertThat(turn(house, "on").path("state").asText()).isEqualTo("ON");
    await().atMost(SOON).until(() -> !house.texts(TERMINAL, release.containerNo()).isEmpty());
  }

  private static void balanced(House house) {
    await().atMost(SOON).until(() -> account(house).path("waiting").asLong() == 0);
    JsonNode books = account(house);
    assertThat(books.path("accepted").asLong())
        .isEqualTo(books.path("delivered").asLong() + books.path("deadLettered").asLong());
    assertThat(books.path("deadLettered").asLong()).isZero();
  }

  private static void submit(House house, Release release) {
    assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
  }

  private static void arrivedOnce(House house, Release release) {
    assertThat(house.texts(TERMINAL, release.containerNo())).as(release.containerNo()).hasSize(1);
  }

  private static JsonNode group(House house) {
    return one(get(house, "/v1/dead-letters").path("groups"));
  }

  private static JsonNode account(House house) {
    return one(get(house, "/v1/accounts").path("accounts"));
  }

  private static JsonNode one(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.path("link").asText().equals(TERMINAL))
        .findFirst()
        .orElse(rows.path(-1));
  }

  private static JsonNode get(House house, String path) {
    return house.hub().get(path, Map.of("X-API-Key", "demo-operator")).body();
  }

  private static JsonNode replay(House house, String group, String key) {
    String body =
        "{\"decision\":\"replay\",\"group\":\"%s\",\"why\":\"their host was rebuilt\"}"
            .formatted(group);
    return house
        .hub()
        .post(
            "/v1/dead-letters", Map.of("X-API-Key", "demo-operator", "Idempotency-Key", key), body)
        .body();
  }

  private static JsonNode turn(House house, String turn) {
    return house
        .hub()
        .post(
            "/v1/links/" + TERMINAL + "/" + turn,
            Map.of("X-API-Key", "demo-operator"),
            "{\"why\":\"to try it\"}")
        .body();
  }
}
