package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The description of the API against reality, in both directions: what is served is described and
 * every answer is as described; what is described is served, and every answer and value of it was
 * seen here or is proved by the test it names.
 */
class OpenApiTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String SUBMIT = "POST /v1/submissions";
  private static final String LOOK = "GET /v1/timeline/{reference}";
  private static final String LINK = "POST /v1/links/{link}/{turn}";
  private static final Map<String, String> NOBODY = Map.of();

  @TempDir static Path data;
  private static House house;
  private static final OpenApi API = new OpenApi();

  @BeforeAll
  static void open() {
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theDescriptionAndRealityAgree() throws IOException {
    whatIsServedIsDescribed();
    submissions();
    looking();
    feeds();
    operators();
    links();
    alarms();
    opening();
    itself();
    assertThat(API.unseenAnswers()).as("described and never answered").isEmpty();
    assertThat(API.unseenValues()).as("described and never seen").isEmpty();
    theNamedTestsAreThere();
    Proofs.proved("the API as its description says, in both directions", "SR-15-04", "SR-15-15");
  }

  private static void whatIsServedIsDescribed() {
    JsonNode index = house.hub().get("/v1/index", NOBODY).body();
    Set<String> served = new TreeSet<>();
    index.path("served").forEach(one -> served.add(one.asText()));
    Set<String> described = new TreeSet<>();
    API.operations().forEach(one -> described.add(one.replaceFirst("(/\\{[a-z]+})+$", "")));
    served.removeIf(one -> one.startsWith("POST /v1/adapters")); // doors of single partners
    assertThat(served).containsAll(described);
    assertThat(described).containsAll(ownApi(served));
  }

  /** A partner's own door is described by its adapter. */
  private static Set<String> ownApi(Set<String> served) {
    Set<String> own = new TreeSet<>(served);
    own.removeIf(one -> one.matches("POST /(?!v1/).*"));
    own.removeIf(one -> one.matches("POST /v1/(load-plans|inspections|payments)"));
    return own;
  }

  private static void submissions() {
    Release one = Release.of(901);
    house.fault("terminal-alpha", "down", 10_000); // each look for files meets it too
    submit("forwarder-alpha", "?dryRun=true", one.exchange());
    submit("forwarder-alpha", "", one.exchange());
    submit("agency-alpha", "?dryRun=true", one.release());
    submit("agency-alpha", "", one.release());
    await()
        .atMost(SOON)
        .until(() -> house.timeline("operator", one.bill()).text().contains("\"note\""));
    agrees(LOOK, house.timeline("operator", one.bill()));
    house.fault("terminal-alpha", "none", 0);
    submit("agency-alpha", "", one.release().replace("RO00901", "RO00902"));
    submit("agency-beta", "", one.release("\"CARGO\"", "REL-OTHER"));
    submit("forwarder-alpha", "", "{\"type\":\"nonsense\"}");
    submit("forwarder-alpha", "", "<order/>");
    submit("forwarder-alpha", "", "{\"big\":\"" + "x".repeat(4 << 20) + "\"}");
    submit("nobody", "", one.exchange());
    String good = coreor("1", Release.of(902));
    String bad = coreor("2", Release.of(903)).replace("CN+CSQU", "CN+").replace("BGM+129", "BGM+1");
    String both =
        good.replace("UNZ+1", bad.substring(bad.indexOf("UNH")).replace("UNZ+1", "UNZ+2"));
    submit("agency-alpha", "", both.substring(0, both.indexOf("UNZ+2")) + "UNZ+2+A901'");
    submit("agency-alpha", "?dryRun=true", good);
    submit(
        "forwarder-alpha",
        "",
        read("adapters/portal/golden/edges/booking-dcsa-not-all-is-carried/received.json"));
  }

  private static String coreor(String reference, Release release) {
    return """
        UNB+UNOA:2+AGYA+SWHUB+261124:0800+A901'
        UNH+%s+COREOR:D:95B:UN'
        BGM+129+RO10%s+9'
        RFF+BM:%s'
        TDT+20+1438W+1'
        NAD+CF+LINEA:160:ZZZ'
        NAD+TR+LYGTA:160:ZZZ'
        EQD+CN+%s+45G1:102:5++3+5'
        RFF+RE:RO104'
        CNT+16:1'
        UNT+10+%s'
        UNZ+1+A901'
        """
        .formatted(reference, reference, release.bill(), release.containerNo(), reference);
  }

  private static void looking() {
    Release release = Release.of(901);
    submit("forwarder-alpha", "", release.exchange().replace("EXC-", "EXD-")); // refused later
    await()
        .atMost(SOON)
        .until(() -> house.timeline("forwarder-alpha", release.bill()).text().contains("HUB-R5"));
    agrees(LOOK, house.timeline("forwarder-alpha", release.bill()));
    house.play("customs-alpha", "customs-release", release.with());
    house.play("terminal-alpha", "charges-settled", release.with());
    await()
        .atMost(SOON)
        .until(
            () ->
                house
                    .timeline("forwarder-alpha", release.bill())
                    .text()
                    .contains("\"what\":\"GATE_OUT\""));
    agrees(LOOK, house.timeline("forwarder-alpha", release.bill()));
    agrees(LOOK, house.timeline("operator", release.bill()));
    agrees(LOOK, house.timeline("agency-beta", release.bill()));
    agrees(LOOK, house.hub().get("/v1/timeline/" + release.bill(), NOBODY));
    for (String who : List.of("forwarder-alpha", "agency-beta", "nobody")) {
      agrees("GET /v1/documents/{reference}", get(who, "/v1/documents/" + release.bill()));
    }
    agrees("GET /v1/cases", get("forwarder-alpha", "/v1/cases"));
    agrees("GET /v1/cases", get("nobody", "/v1/cases"));
  }

  private static void feeds() {
    house.play("terminal-alpha", "vessel-announced", "{}");
    house.play("terminal-alpha", "vessel-berthed", "{}");
    house.play("yard-alpha", "stock-counted", "{}");
    house.play("rail-alpha", "consist-loaded", "{}");
    house.play("terminal-alpha", "gate-in-export", "{}");
    house.play("terminal-alpha", "vessel-loaded", "{}");
    String copino = "adapters/portal/golden/examples/transport-announced/received.edi";
    assertThat(submit("forwarder-alpha", "", read(copino)).status()).isEqualTo(202);
    List<String> awaited = List.of("wagon", "person", "berth", "grossKg");
    await().atMost(SOON).until(() -> facts().containsAll(awaited));
    for (String feed : List.of("vessel-calls", "stock", "supervision")) {
      agrees("GET /v1/" + feed, get("customs-alpha", "/v1/" + feed));
      agrees("GET /v1/" + feed, get("nobody", "/v1/" + feed));
    }
  }

  private static Set<String> facts() {
    Set<String> names = new TreeSet<>();
    get("customs-alpha", "/v1/supervision")
        .body()
        .path("facts")
        .forEach(fact -> fact.fieldNames().forEachRemaining(names::add));
    return names;
  }

  private static void operators() {
    for (String path : List.of("/v1/desk", "/v1/refused")) {
      agrees("GET " + path, get("operator", path));
      agrees("GET " + path, get("forwarder-alpha", path));
    }
    String reckon = "GET /v1/reconciliation";
    agrees(reckon, get("operator", "/v1/reconciliation?link=terminal-alpha"));
    agrees(reckon, get("terminal-alpha", "/v1/reconciliation?after=SWH00000000001"));
    agrees(reckon, get("forwarder-alpha", "/v1/reconciliation"));
    agrees(reckon, house.hub().get("/v1/reconciliation", NOBODY));
    String replay = "/v1/replay?instruction=none&why=try";
    for (String party : List.of("operator", "forwarder-alpha")) {
      Map<String, String> key = Map.of("X-API-Key", "demo-" + party);
      agrees("POST /v1/replay", house.hub().post(replay, key, ""));
    }
  }

  private static void links() {
    String letters = "/v1/dead-letters";
    for (String party : List.of("operator", "forwarder-alpha")) {
      agrees("GET /v1/accounts", get(party, "/v1/accounts"));
      agrees("GET " + letters, get(party, letters));
      agrees("GET " + letters + "/{group}", get(party, letters + "/none"));
      String decision = "{\"decision\":\"%s\",\"group\":\"none\",\"why\":\"to try it\"}";
      Map<String, String> once = Map.of("X-API-Key", "demo-" + party, "Idempotency-Key", "k-1");
      for (String one : List.of("discard", "replay", "nothing")) {
        agrees("POST " + letters, house.hub().post(letters, once, decision.formatted(one)));
      }
      agrees("GET /v1/links", get(party, "/v1/links"));
      Map<String, String> key = Map.of("X-API-Key", "demo-" + party);
      for (String turn : List.of("bank-alpha/off", "bank-alpha/on", "nobody/off")) {
        String path = "/v1/links/" + turn;
        agrees(LINK, house.hub().post(path, key, "{\"why\":\"to try it\"}"));
        agrees(LINK, house.hub().post(path, key, "{}"));
        agrees("GET /v1/desk", get(party, "/v1/desk"));
      }
    }
  }

  /** An anomaly of customs, and a technical one, of which the operator's desk tells too. */
  private static void alarms() {
    String wrong = Release.of(904).with().replace(Release.of(904).containerNo(), "CSQU3054384");
    house.play("terminal-alpha", "charges-settled", wrong);
    await()
        .atMost(SOON)
        .until(
            () ->
                !get("operator", "/v1/alarms?rule=AN-16")
                    .body()
                    .path("alarms")
                    .path(0)
                    .isMissingNode());
    agrees("GET /v1/desk", get("operator", "/v1/desk"));
    agrees("GET /v1/alarms", get("operator", "/v1/alarms?rule=AN-16&open=true"));
    agrees("GET /v1/alarms", get("customs-alpha", "/v1/alarms"));
    agrees("GET /v1/alarms", get("forwarder-alpha", "/v1/alarms"));
    String path =
        "/v1/alarms/"
            + get("operator", "/v1/alarms?rule=AN-16")
                .body()
                .path("alarms")
                .path(0)
                .path("id")
                .asText();
    agrees("GET /v1/alarms/{id}", get("operator", path));
    agrees("GET /v1/alarms/{id}", get("customs-alpha", path));
    agrees("GET /v1/alarms/{id}", get("forwarder-alpha", path));
    String good = "{\"handler\":\"Wang\",\"result\":\"the gate had misread it\"}";
    assertThat(handle("operator", path, "k1", good)).isEqualTo(200);
    assertThat(handle("operator", path, "k1", good)).isEqualTo(200);
    assertThat(handle("operator", path, "k2", good)).isEqualTo(409);
    assertThat(handle("operator", path, "k3", "{\"handler\":\"Wang\"}")).isEqualTo(422);
    assertThat(handle("operator", path, "k4", "{")).isEqualTo(400);
    assertThat(handle("customs-alpha", path, "k5", good)).isEqualTo(404);
    assertThat(handle("forwarder-alpha", path, "k6", good)).isEqualTo(401);
    agrees("GET /v1/alarms", get("operator", "/v1/alarms?open=false"));
  }

  /** No partner of the simulated house has a live date, so that nothing of the past is taken. */
  private static void opening() {
    String row = "STOCK,terminal-alpha,2026-11-20 08:00,CSQU3054383,F";
    String file = "what,party,at,container_no,fullness\n" + row + "\n";
    for (String party : List.of("operator", "forwarder-alpha")) {
      Map<String, String> headers =
          Map.of("X-API-Key", "demo-" + party, "Content-Type", "text/csv");
      agrees("POST /v1/opening", house.hub().post("/v1/opening?dryRun=true", headers, file));
    }
  }

  private static int handle(String party, String path, String key, String body) {
    Map<String, String> headers =
        Map.of(
            "X-API-Key",
            "demo-" + party,
            "Idempotency-Key",
            key,
            "Content-Type",
            "application/json");
    Answer answer = house.hub().post(path, headers, body);
    agrees("POST /v1/alarms/{id}", answer);
    return answer.status();
  }

  private static void itself() {
    agrees("GET /v1/index", house.hub().get("/v1/index", NOBODY));
    Answer description = house.hub().get("/v1/openapi.yaml", NOBODY);
    agrees("GET /v1/openapi.yaml", description);
    assertThat(description.text()).contains("$ref: schemas/release").doesNotContain("../");
    agrees("GET /v1/schemas/{type}", house.hub().get("/v1/schemas/release", NOBODY));
    agrees("GET /v1/schemas/{type}", house.hub().get("/v1/schemas/no-such", NOBODY));
  }

  private static Answer submit(String party, String query, String body) {
    Map<String, String> headers =
        Map.of("X-API-Key", "demo-" + party, "Content-Type", "application/json");
    Answer answer = house.hub().post("/v1/submissions" + query, headers, body);
    agrees(SUBMIT, answer);
    return answer;
  }

  private static Answer get(String party, String path) {
    return house.hub().get(path, Map.of("X-API-Key", "demo-" + party));
  }

  private static void agrees(String operation, Answer answer) {
    assertThat(API.check(operation, answer)).as(answer.text()).isEmpty();
  }

  private static String read(String file) {
    try {
      return Files.readString(JavaProcess.home().resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void theNamedTestsAreThere() throws IOException {
    try (Stream<Path> files = Files.walk(JavaProcess.home())) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .forEach(name -> names.add(name.replace(".java", "")));
      assertThat(names).containsAll(API.namedTests());
    }
  }
}
