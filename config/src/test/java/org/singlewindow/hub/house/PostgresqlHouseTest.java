package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The house on PostgreSQL: a booking and an import release to the gate, and the hub's plug is
 * pulled twice on the way.
 */
class PostgresqlHouseTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final Release RELEASE = Release.of(711);
  private static final Booking BOOKING = Booking.of(71);

  @TempDir Path data;

  @Test
  void bookingReleaseAndGateSurviveThePlug() throws IOException {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        House house =
            House.start(
                data,
                "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres")) {
      assertThat(house.submit("forwarder-alpha", BOOKING.request()).status()).isEqualTo(202);
      assertThat(house.submit("forwarder-alpha", RELEASE.exchange()).status()).isEqualTo(202);
      assertThat(house.submit("agency-alpha", RELEASE.release()).status()).isEqualTo(202);
      house.killHub(); // whatever it was doing with them
      house.startHub();
      awaitCome(house, "line-alpha", BOOKING.no());
      awaitCome(house, "loadplan-alpha", BOOKING.no());
      awaitCome(house, "rail-alpha", BOOKING.no());
      awaitCome(house, "terminal-alpha", "COREOR", RELEASE.containerNo());

      play(house, "terminal-alpha", "charges-settled");
      play(house, "customs-alpha", "customs-release");
      house.killHub();
      house.startHub();
      awaitCome(house, "terminal-alpha", "COPINO", RELEASE.containerNo());
      play(house, "terminal-alpha", "gate-out");
      await()
          .atMost(SOON)
          .until(
              () -> house.timeline("forwarder-alpha", RELEASE.bill()).text().contains("GATED_OUT"));
      reconcile(house);
    }
    Proofs.proved("the journey on PostgreSQL, the plug pulled twice", "SR-15-04", "SR-15-13");
  }

  private static void reconcile(House house) {
    awaitCome(house, "portal", "PICKUP_ORDER_ISSUED", RELEASE.containerNo());
    assertThat(count(house, "line-alpha", BOOKING.no())).isEqualTo(1);
    assertThat(count(house, "loadplan-alpha", BOOKING.no())).isEqualTo(1);
    assertThat(count(house, "rail-alpha", BOOKING.no())).isEqualTo(1);
    assertThat(count(house, "terminal-alpha", "COREOR", RELEASE.containerNo())).isEqualTo(1);
    assertThat(count(house, "terminal-alpha", "COPINO", RELEASE.containerNo())).isEqualTo(1);
    assertThat(dead(house)).isZero();
    assertThat(house.desk().path("deliveries").path("PARKED").asLong()).isZero();
    // the sample's gate names another order number, which is HUB-A019; nothing else is amiss
    assertThat(house.alarms()).doesNotContain("AN-01", "HUB-A018");
  }

  private static void play(House house, String partner, String example) {
    Answer answer = house.play(partner, example, RELEASE.with());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Waits until it has come at all; that it came once is judged when everything has come. */
  private static void awaitCome(House house, String partner, String... words) {
    await(partner + " " + String.join(" ", words))
        .atMost(SOON)
        .failFast("a message is dead", () -> dead(house) > 0)
        .until(() -> count(house, partner, words) > 0);
  }

  private static long dead(House house) {
    return house.desk().path("messages").path("DEAD").asLong();
  }

  /** Different messages of these words: a repeat under the same id is none. */
  private static long count(House house, String partner, String... words) {
    return StreamSupport.stream(house.received(partner).spliterator(), false)
        .filter(entry -> !entry.path("repeat").asBoolean())
        .map(entry -> entry.path("kind").asText() + " " + entry.path("text").asText())
        .filter(text -> Arrays.stream(words).allMatch(text::contains))
        .count();
  }
}
