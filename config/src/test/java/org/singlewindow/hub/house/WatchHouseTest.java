package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who watches the house sees what is true, finds one message by one number, and no content. */
class WatchHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
  private static final Map<String, String> NOBODY = Map.of();

  @TempDir static Path data;
  private static final Queue<String> COLLECTED = new ConcurrentLinkedQueue<>();
  private static HttpServer collector;
  private static House house;

  @BeforeAll
  static void open() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext(
        "/v1/traces",
        exchange -> {
          COLLECTED.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
    house =
        House.start(
            data,
            "logging.config=" + JavaProcess.home() + "/config/logback-json.xml",
            "hub.watch.every=200ms",
            "hub.watch.otlp-endpoint=http://127.0.0.1:"
                + collector.getAddress().getPort()
                + "/v1/traces");
  }

  @AfterAll
  static void close() {
    house.close();
    collector.stop(0);
  }

  @Test
  void oneNumberFindsAMessageInAnswerLogLedgerAndTraces() {
    Release release = Release.of(401);
    Answer answer =
        house
            .hub()
            .post(
                "/v1/submissions",
                Map.of(
                    "X-API-Key", "demo-agency-alpha",
                    "Content-Type", "application/json",
                    "traceparent", PARENT),
                release.release());

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body().path("trace").asText()).isEqualTo(TRACE);
    await().atMost(SOON).until(() -> lines("pushed") > 0);
    assertThat(lines("accepted")).isEqualTo(1);
    assertThat(house.timeline("operator", TRACE).text()).contains(release.containerNo());
    await()
        .atMost(SOON)
        .until(() -> String.join("", COLLECTED).contains(TRACE) && spans().contains("hub.push"));
    assertThat(spans()).contains("hub.receive", "hub.decide").doesNotContain(release.containerNo());
  }

  private static String spans() {
    byte[] bytes = HexFormat.of().parseHex(String.join("", COLLECTED));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Log lines that begin so under the number; each is one JSON document. */
  private static long lines(String begin) {
    return house
        .hubLog()
        .lines()
        .filter(line -> line.startsWith("{") && line.contains(TRACE))
        .map(WatchHouseTest::json)
        .filter(line -> line.path("message").asText().startsWith(begin))
        .filter(line -> line.toString().contains("\"hubTrace\":\"" + TRACE + "\""))
        .count();
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(line, e);
    }
  }

  @Test
  void noFigureAndNoLogLineHoldsAPayloadOrASecret() {
    String edi = "UNA:+.? 'UNB+UNOA:2+PAYLOADWORD77+X+260101:1200+1'UNZ+0+1'";
    house.submitEdifact("agency-alpha", edi);
    house.hub().post("/v1/submissions", Map.of("X-API-Key", "SECRETWORD77"), "PAYLOADWORD77");
    house.submit("agency-alpha", "{\"type\":\"PAYLOADWORD77\",\"documentId\":\"W-77\"}");
    await().atMost(SOON).until(() -> house.hubLog().contains("HUB-R001"));

    assertThat(house.hubLog()).doesNotContain("PAYLOADWORD77", "SECRETWORD77", "demo-agency");
    assertThat(scrape(NOBODY).text()).doesNotContain("PAYLOADWORD77", "agency-alpha");
  }

  private static Answer scrape(Map<String, String> headers) {
    return house.hub().get("/actuator/prometheus", headers);
  }

  @Test
  void everyFigureOfTheDashboardIsServed() throws IOException {
    house.submit("agency-alpha", Release.of(402).release());
    await().atMost(SOON).until(() -> scrape(NOBODY).text().contains("hub_deliveries{"));
    String text = scrape(NOBODY).text();
    JsonNode dashboard =
        new ObjectMapper()
            .readTree(JavaProcess.home().resolve("config/grafana-dashboard.json").toFile());
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode panel : dashboard.path("panels")) {
      String asked = panel.path("targets").get(0).path("expr").asText();
      Matcher name = Pattern.compile("hub_[a-z_]+").matcher(asked);
      while (name.find()) {
        names.add(name.group());
      }
    }
    assertThat(names).hasSizeGreaterThan(10);
    for (String name : names) {
      assertThat(text).containsPattern("(?m)^" + name + "[ {]");
    }
    assertThat(text).containsPattern("hub_messages_accepted_total\\{link=\"portal\"} [1-9]");
    assertThat(scrape(Map.of("X-Forwarded-For", "10.0.0.1")).status()).isEqualTo(401);
    assertThat(scrape(Map.of("X-Forwarded-For", "10.0.0.1", "X-API-Key", "demo-operator")).status())
        .isEqualTo(200);
  }

  /** The terminal computes the same of its files as we say; and what is under way is named. */
  @Test
  void aPartnerFindsWhatWeSayByCountAndDigest() {
    Release release = Release.of(403);
    house.submit("agency-alpha", release.release());
    await()
        .atMost(SOON)
        .until(() -> !house.texts("terminal-alpha", release.containerNo()).isEmpty());
    await().atMost(SOON).until(() -> agrees(says("terminal-alpha"), reckons()));

    assertThat(says("terminal-alpha").path("count").asInt()).isPositive();
    assertThat(house.hub().get("/v1/reconciliation", key("portal")).status()).isEqualTo(401);
  }

  private static boolean agrees(JsonNode says, JsonNode reckons) {
    return says.path("count").equals(reckons.path("count"))
        && says.path("digest").equals(reckons.path("digest"))
        && says.path("underWay").isEmpty();
  }

  private static JsonNode says(String party) {
    return house.hub().get("/v1/reconciliation", key(party)).body();
  }

  private static JsonNode reckons() {
    return house.partners().get("/terminal-alpha/reconciliation", NOBODY).body();
  }

  private static Map<String, String> key(String party) {
    return Map.of("X-API-Key", "demo-" + party);
  }

  /** Somebody else holds the ledger: nothing can be stored, and readiness says so; alive it is. */
  @Test
  void readyIsWhoCanReallyStore() throws SQLException {
    assertThat(ready()).isEqualTo(200);
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      await().atMost(SOON).until(() -> ready() == 503);
      assertThat(house.hub().get("/actuator/health/liveness", NOBODY).status()).isEqualTo(200);
      statement.execute("rollback");
    }
    await().atMost(SOON).until(() -> ready() == 200);
  }

  /** A drive that broke takes no new file, whatever it says of old ones. */
  @Test
  void readyIsNotWhoCanWriteNoFile() throws IOException {
    Path spool = data.resolve("spool");
    Path aside = data.resolve("spool-aside");
    Files.move(spool, aside);
    Files.createFile(spool);
    await().atMost(SOON).until(() -> ready() == 503);
    Files.delete(spool);
    Files.move(aside, spool);
    await().atMost(SOON).until(() -> ready() == 200);
  }

  private static int ready() {
    return house.hub().get("/actuator/health/readiness", NOBODY).status();
  }
}
