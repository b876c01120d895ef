package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pull the plug of the hub at random moments while releases run through it. Afterwards three
 * ledgers must agree: what clients were told, what the hub says, and what each partner got. Seed
 * and number of kills by {@code -Dkill.seed} and {@code -Dkill.times}.
 */
class KillTest {

  private static final long SEED = Long.getLong("kill.seed", 7);
  private static final int KILLS = Integer.getInteger("kill.times", 2);
  private static final int RELEASES_PER_KILL = 6;
  private static final Duration SETTLED_MAX = Duration.ofMinutes(4);

  @TempDir Path data;

  private final Map<String, String> accepted = new ConcurrentHashMap<>();

  @Test
  void nothingAcceptedIsLostAndNothingHappensTwice() throws Exception {
    Random random = new Random(SEED);
    int releases = KILLS * RELEASES_PER_KILL;
    ExecutorService clients = Executors.newFixedThreadPool(3);
    try (House house = House.start(data)) {
      List<Future<?>> running = new ArrayList<>();
      for (int no = 1; no <= releases; no++) {
        Release release = Release.of(no);
        running.add(clients.submit(() -> drive(house, release)));
      }
      for (int kill = 0; kill < KILLS; kill++) {
        Duration moment = Duration.ofMillis(300 + random.nextInt(1700));
        await().pollDelay(moment).until(() -> true);
        house.killHub();
        house.startHub();
      }
      for (Future<?> one : running) {
        one.get(SETTLED_MAX.toSeconds(), TimeUnit.SECONDS);
      }
      await()
          .atMost(SETTLED_MAX)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> isSettled(house, releases));

      int repeats = reconcile(house, releases);
      System.out.printf(
          "kill test: seed %d, %d kills, %d releases, %d accepted, 0 lost, 0 twice, %d harmless repeats%n",
          SEED, KILLS, releases, accepted.size(), repeats);
    } finally {
      clients.shutdownNow();
    }
  }

  /** A client as a careful one is: it sends again, under the same id, until it is told 202. */
  private void drive(House house, Release release) {
    send(
        house,
        "forwarder-alpha",
        release.exchange(),
        "forwarder-alpha/EXC-%05d".formatted(release.no()));
    send(house, "agency-alpha", release.release(), "agency-alpha/REL-%05d".formatted(release.no()));
    house.play("terminal-alpha", "charges-settled", release.with());
    until(
        () ->
            house.play("customs-alpha", "customs-release", release.with()).text().contains(">OK<"));
    until(() -> count(house.received("terminal-alpha"), "COPINO 9", release.containerNo()) > 0);
    house.play("terminal-alpha", "gate-out", release.with());
  }

  private void send(House house, String party, String json, String messageId) {
    until(() -> house.submit(party, json).status() == 202);
    accepted.put(messageId, party);
  }

  private static void until(java.util.concurrent.Callable<Boolean> done) {
    await()
        .atMost(SETTLED_MAX)
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(UncheckedIOException.class)
        .until(done);
  }

  private static boolean isSettled(House house, int releases) {
    JsonNode deliveries = house.desk().path("deliveries");
    long open = deliveries.path("READY").asLong() + deliveries.path("SENDING").asLong();
    long terminalOpen =
        java.util.stream.IntStream.rangeClosed(1, releases)
            .filter(no -> !isGone(house, Release.of(no)))
            .count();
    return open == 0 && terminalOpen == 0;
  }

  private static boolean isGone(House house, Release release) {
    return house.timeline("customs-alpha", release.containerNo()).text().contains("GATED_OUT");
  }

  /** Returns how many harmless repeats partners saw. */
  private int reconcile(House house, int releases) {
    for (Map.Entry<String, String> one : accepted.entrySet()) {
      assertThat(house.timeline(one.getValue(), one.getKey()).text()).contains(one.getKey());
    }
    assertThat(house.desk().path("messages").path("DEAD").asLong()).isZero();
    assertThat(house.desk().path("deliveries").path("PARKED").asLong()).isZero();
    JsonNode terminal = house.received("terminal-alpha");
    JsonNode portal = house.received("portal");
    for (int no = 1; no <= releases; no++) {
      String container = Release.of(no).containerNo();
      assertThat(count(terminal, "COREOR 9", container)).as("COREOR for " + container).isEqualTo(1);
      assertThat(count(terminal, "COPINO 9", container)).as("COPINO for " + container).isEqualTo(1);
      for (String kind : List.of("PICKUP_ORDER_ISSUED", "GATED_OUT")) {
        assertThat(count(portal, "notice", kind, container))
            .as(kind + " for " + container)
            .isEqualTo(1);
      }
    }
    noIdWithTwoContents(terminal);
    noIdWithTwoContents(portal);
    return repeats(terminal) + repeats(portal);
  }

  /** Distinct ids of a kind that speak of all these values: the effects, not the repeats. */
  private static long count(JsonNode received, String kind, String... values) {
    return java.util.stream.StreamSupport.stream(received.spliterator(), false)
        .filter(entry -> entry.path("kind").asText().equals(kind))
        .filter(
            entry ->
                java.util.Arrays.stream(values).allMatch(entry.path("text").asText()::contains))
        .map(entry -> entry.path("id").asText())
        .distinct()
        .count();
  }

  private static void noIdWithTwoContents(JsonNode received) {
    Map<String, String> digests = new HashMap<>();
    for (JsonNode entry : received) {
      String before = digests.put(entry.path("id").asText(), entry.path("sha256").asText());
      assertThat(before).isIn(null, entry.path("sha256").asText());
    }
  }

  private static int repeats(JsonNode received) {
    int repeats = 0;
    for (JsonNode entry : received) {
      repeats += entry.path("repeat").asBoolean() ? 1 : 0;
    }
    return repeats;
  }
}
