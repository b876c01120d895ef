package org.singlewindow.hub.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.house.Answer;
import org.singlewindow.hub.house.House;
import org.singlewindow.hub.house.Http;
import org.singlewindow.hub.house.JavaProcess;
import org.singlewindow.hub.house.Release;

/**
 * Two hubs on a pair of brokers and one PostgreSQL share the work; one hub is killed, then the
 * broker, then the first hub comes back. Nothing is lost and nothing happens twice.
 */
class ClusterTest {

  private static final Duration SOON = Duration.ofSeconds(120);
  private static final int RELEASES = 12;

  @TempDir Path data;

  private long pauseMillisMax;

  @Test
  void oneGoesOnWhereTheOtherDiesAndTheBrokerFailsOver() throws IOException {
    int primaryPort = House.freePort();
    int backupPort = House.freePort();
    Path shared = data.resolve("broker");
    Path distribution = Broker.distribution();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Broker primary =
            Broker.start(
                    distribution,
                    data.resolve("primary"),
                    new Broker.Place("primary", primaryPort, backupPort, shared))
                .awaitLive();
        Broker backup =
            Broker.start(
                distribution,
                data.resolve("backup"),
                new Broker.Place("backup", backupPort, primaryPort, shared))) {
      int onePort = House.freePort();
      int otherPort = House.freePort();
      try (House house =
              House.forSeveral(
                  data.resolve("hub"),
                  onePort,
                  "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                  "spring.datasource.username=postgres",
                  "spring.datasource.password=postgres",
                  "hub.cluster.lost-after=4s",
                  "hub.broker.url=(tcp://127.0.0.1:%d,tcp://127.0.0.1:%d)?ha=true&retryInterval=500&reconnectAttempts=30"
                      .formatted(primaryPort, backupPort),
                  "hub.broker.user=hub",
                  "hub.broker.password=" + Broker.PASSWORD);
          Balancer balancer = new Balancer(house.hubPort(), onePort, otherPort)) {
        house.launchHub("hub.cluster.node=one");
        awaitReady(onePort, house);
        JavaProcess other = house.launch(otherPort, "other.log", "hub.cluster.node=other");
        awaitReady(otherPort, house);

        submit(house, 1, 4);
        other.kill(); // whatever it had taken
        submit(house, 5, 8);
        primary.kill();
        submit(house, 9, RELEASES);
        JavaProcess again = house.launch(otherPort, "other.log", "hub.cluster.node=other");
        try {
          awaitReady(otherPort, house);
          house.killHub();
          finish(house);
          reconcile(house);
          System.out.printf(
              "cluster test: %d releases, a hub killed twice and the broker once, 0 lost, 0 twice,"
                  + " longest wait for a 202 %d ms%n",
              RELEASES, pauseMillisMax);
        } finally {
          again.close();
        }
      }
    }
  }

  private static void awaitReady(int port, House house) {
    Http node = new Http("http://127.0.0.1:" + port);
    await("ready at " + port)
        .atMost(SOON)
        .ignoreExceptions()
        .until(() -> node.get("/actuator/health/readiness", Map.of()).status() == 200);
  }

  /** A client sends again, under the same id, until it is told 202. */
  private void submit(House house, int from, int to) {
    for (int no = from; no <= to; no++) {
      Release release = Release.of(no);
      accepted(house, "forwarder-alpha", release.exchange());
      accepted(house, "agency-alpha", release.release());
    }
  }

  private void accepted(House house, String party, String json) {
    long began = System.nanoTime();
    until(() -> house.submit(party, json).status() == 202);
    long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    pauseMillisMax = Math.max(pauseMillisMax, millis);
  }

  private static void until(java.util.concurrent.Callable<Boolean> done) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .ignoreException(UncheckedIOException.class)
        .until(done);
  }

  private static void finish(House house) {
    for (int no = 1; no <= RELEASES; no++) {
      Release release = Release.of(no);
      house.play("terminal-alpha", "charges-settled", release.with());
      until(
          () -> {
            Answer said = house.play("customs-alpha", "customs-release", release.with());
            return said.text().contains(">OK<");
          });
    }
    IntStream.rangeClosed(1, RELEASES)
        .mapToObj(Release::of)
        .forEach(release -> until(() -> count(house, "terminal-alpha", "COPINO", release) >= 1));
  }

  private static void reconcile(House house) {
    for (int no = 1; no <= RELEASES; no++) {
      Release release = Release.of(no);
      until(() -> count(house, "portal", "PICKUP_ORDER_ISSUED", release) >= 1);
      assertThat(count(house, "terminal-alpha", "COREOR", release)).isEqualTo(1);
      assertThat(count(house, "terminal-alpha", "COPINO", release)).isEqualTo(1);
      assertThat(count(house, "portal", "PICKUP_ORDER_ISSUED", release)).isEqualTo(1);
    }
    assertThat(house.desk().path("messages").path("DEAD").asLong()).isZero();
    assertThat(house.desk().path("deliveries").path("PARKED").asLong()).isZero();
  }

  /** Different messages of this kind about this box: a repeat under the same id is none. */
  private static long count(House house, String partner, String kind, Release release) {
    return StreamSupport.stream(house.received(partner).spliterator(), false)
        .filter(entry -> !entry.path("repeat").asBoolean())
        .map(entry -> entry.path("kind").asText() + " " + entry.path("text").asText())
        .filter(text -> text.contains(kind) && text.contains(release.containerNo()))
        .count();
  }
}
