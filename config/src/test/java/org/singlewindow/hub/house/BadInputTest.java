package org.singlewindow.hub.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is refused clearly, nothing is half done, and the house goes on. */
class BadInputTest {

  private static final Path CASES = JavaProcess.home().resolve("config/src/test/cases");
  private static final Duration SOON = Duration.ofSeconds(30);

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

  /** A folder a case: a request, who sends it, and what the answer must hold. */
  @TestFactory
  Stream<DynamicTest> everyCaseIsRefusedAsItsFolderSays() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  /** What curl says without being asked is a form; the door takes no forms and reads on. */
  private static Map<String, String> headers(String key, Properties who) {
    Map<String, String> headers = new java.util.HashMap<>(Map.of("X-API-Key", key));
    if (who.containsKey("contentType")) {
      headers.put("Content-Type", who.getProperty("contentType"));
    }
    return headers;
  }

  private static void check(Path folder) throws IOException {
    Properties who = new Properties();
    Path properties = folder.resolve("request.properties");
    if (Files.exists(properties)) {
      try (Reader reader = Files.newBufferedReader(properties)) {
        who.load(reader);
      }
    }
    String key = who.getProperty("key", "demo-" + who.getProperty("party", "forwarder-alpha"));
    Path request =
        Files.list(folder)
            .filter(file -> file.getFileName().toString().matches("request\\.(json|xml|edi|csv)"))
            .findFirst()
            .orElseThrow();

    Answer answer =
        house.hub().post("/v1/submissions", headers(key, who), Files.readAllBytes(request));

    List<String> expected =
        List.of(Files.readString(folder.resolve("expected.txt")).strip().split(" "));
    assertThat(answer.status()).as(answer.text()).isEqualTo(Integer.parseInt(expected.get(0)));
    assertThat(answer.text())
        .contains(expected.subList(1, expected.size()))
        .doesNotContain("Exception", "\tat ");
    java.util.regex.Matcher id =
        java.util.regex.Pattern.compile("BAD-?[0-9]+")
            .matcher(Files.readString(request, ISO_8859_1));
    if (id.find()) {
      assertThat(house.timeline("operator", "forwarder-alpha/" + id.group()).status())
          .isEqualTo(404);
    }
    Proofs.proved("refused clearly: " + folder.getFileName(), "SR-15-15");
  }

  /** AN-48: the door refuses it before anything is decided, and a person hears of it. */
  @Test
  void whoReleasesWithoutAMandateIsRefusedAndAlarmed() {
    Release release = Release.of(721);

    Answer answer = house.submit("agency-beta", release.release());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(house.alarms()).contains("AN-48", "HUB-A131", release.bill());
    Proofs.proved("a release without a mandate is refused and alarmed", "AN-48", "SR-15-11");
  }

  /** Bytes are bytes at the door: a workbook is no text, and is neither read nor refused as one. */
  @Test
  void bookingsByExcelReachTheLine() throws IOException {
    Path sheet =
        JavaProcess.home()
            .resolve("mappings/booking-sheet/booking/golden/examples")
            .resolve("two-bookings-of-a-forwarder/received.xlsx");

    Answer answer =
        house
            .hub()
            .post(
                "/v1/submissions",
                Map.of("X-API-Key", "demo-forwarder-alpha"),
                Files.readAllBytes(sheet));

    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    await()
        .atMost(SOON)
        .until(
            () -> {
              String heard = house.partners().get("/line-alpha/received", Map.of()).text();
              return heard.contains("REQ2601") && heard.contains("REQ2602");
            });
  }

  @Test
  void aBodyOverTheLimitIsRefusedWhileItIsRead() {
    Answer answer =
        house
            .hub()
            .post(
                "/v1/submissions",
                Map.of("X-API-Key", "demo-forwarder-alpha"),
                new byte[4 * 1024 * 1024 + 1]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("HUB-R409");
  }

  @Test
  void whatWasRefusedIsKeptForAPersonToLookAt() throws IOException {
    Answer answer = house.submit("agency-beta", "{\"type\":\"wish\",\"documentId\":\"W-77\"}");

    assertThat(answer.status()).isEqualTo(422);
    try (Stream<Path> kept = Files.walk(data.resolve("refused"))) {
      assertThat(kept.filter(Files::isRegularFile))
          .filteredOn(file -> read(file).contains("agency-beta/W-77"))
          .singleElement()
          .satisfies(file -> assertThat(read(file)).contains("HUB-R402"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nobodySaysWhoHeIsByAHeaderOfOurs() {
    Answer answer =
        house
            .hub()
            .post(
                "/v1/submissions",
                Map.of("hubParty", "customs-alpha", "CamelHttpResponseCode", "202"),
                "{}");

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void theSameIdTwiceIsOneEffectAndTheSameAnswer() {
    Release release = Release.of(201);
    Answer first = house.submit("agency-alpha", release.release());
    Answer second = house.submit("agency-alpha", release.release());
    await()
        .atMost(SOON)
        .until(() -> house.timeline("agency-alpha", release.bill()).status() == 200);
    Answer third = house.submit("agency-alpha", release.release());

    assertThat(second).isEqualTo(first);
    assertThat(third).isEqualTo(first);
    assertThat(count(house.timeline("agency-alpha", release.bill()).body(), "ReleaseOrdered"))
        .isEqualTo(2);
  }

  @Test
  void theSameIdWithOtherContentIsAConflict() {
    Release release = Release.of(202);
    house.submit("agency-alpha", release.release());
    Answer other = house.submit("agency-alpha", release.release().replace("RO00202", "RO99999"));

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("HUB-R408");
  }

  @Test
  void aPartnerThatAnswersGarbageIsNotBelieved() {
    Release release = Release.of(203);
    house.fault("terminal-alpha", "garbage", 1);
    house.submit("agency-alpha", release.release());
    await().atMost(SOON).until(() -> house.hubLog().contains("REFUSED"));

    JsonNode entries = house.timeline("agency-alpha", release.bill()).body().path("entries");
    assertThat(entries.toString()).contains("\"state\":\"PUSHED\"").doesNotContain("\"answer\"");
  }

  @Test
  void aFileOverTheLimitIsNotTakenAway() throws IOException {
    Path outbound = data.resolve("simulated/terminal-alpha/sftp/outbound");
    Path large = outbound.resolve("LARGE.edi");
    Files.write(large, new byte[4 * 1024 * 1024 + 1]);
    await().atMost(SOON).until(() -> house.hubLog().contains("HUB-R409 LARGE.edi"));

    assertThat(large).exists();
    Files.delete(large);
  }

  @Test
  void soapWithoutTheRightNameIsRefused() {
    String envelope =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><Message xmlns=\"urn:example:customs-site:1\"/></s:Body></s:Envelope>";
    Answer answer =
        house.hub().post("/soap/customs-alpha", Map.of("Content-Type", "text/xml"), envelope);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).contains("Fault").doesNotContain("\tat ");
    assertThat(house.desk().path("messages").toString()).doesNotContain("DEAD");
  }

  @Test
  void aSecondHubOnTheSameDataRefusesToStart() {
    JavaProcess second =
        JavaProcess.start(
            "org.singlewindow.hub.app.HubApplication",
            data.resolve("second.log"),
            List.of(),
            List.of(
                "--spring.profiles.active=simulated",
                "--spring.config.additional-location=file:" + JavaProcess.home() + "/config/",
                "--hub.home=" + JavaProcess.home(),
                "--hub.data=" + data,
                "--server.port=0",
                "--hub.simulators.enabled=false"));
    await().atMost(Duration.ofSeconds(60)).until(() -> !second.isAlive());

    assertThat(second.output()).contains("HUB-F006", "PostgreSQL");
  }

  @Test
  void theSimulatedHouseDoesNotListenToTheWorld() {
    JavaProcess open =
        JavaProcess.start(
            "org.singlewindow.hub.app.HubApplication",
            data.resolve("open.log"),
            List.of(),
            List.of(
                "--spring.profiles.active=simulated",
                "--spring.config.additional-location=file:" + JavaProcess.home() + "/config/",
                "--hub.home=" + JavaProcess.home(),
                "--hub.data=" + data.resolve("open"),
                "--server.port=0",
                "--server.address=0.0.0.0",
                "--hub.broker.address=0.0.0.0",
                "--hub.simulators.enabled=false"));
    await().atMost(Duration.ofSeconds(60)).until(() -> !open.isAlive());

    assertThat(open.output())
        .contains("HUB-F011", "server.address=0.0.0.0", "broker.address=0.0.0.0");
  }

  private static int count(JsonNode timeline, String what) {
    int count = 0;
    for (JsonNode entry : timeline.path("entries")) {
      count += entry.path("what").asText().equals(what) ? 1 : 0;
    }
    return count;
  }
}
