package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories, end to end over the real transports. Each test has a bill of its own. */
class WholeHouseTest {

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

  @Test
  void aReleaseSubmittedOnceIsDecidedPushedAnsweredAndLeaves() {
    Release release = Release.of(101);
    assertThat(house.submit("forwarder-alpha", release.exchange()).status()).isEqualTo(202);
    assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
    awaitTerminal("COREOR 9", release);
    house.play("customs-alpha", "customs-release", release.with());
    assertThat(got("terminal-alpha", "COPINO 9", release)).isZero();
    assertThat(timeline("forwarder-alpha", release)).contains("CHARGES", "terminal-alpha");

    house.play("terminal-alpha", "charges-settled", release.with());
    awaitTerminal("COPINO 9", release);
    assertThat(timeline("forwarder-alpha", release)).contains("\"what\":\"GATE_OUT\"");
    house.play("terminal-alpha", "gate-out", release.with());
    await().atMost(SOON).until(() -> timeline("forwarder-alpha", release).contains("GATED_OUT"));

    String seen = timeline("forwarder-alpha", release);
    assertThat(seen)
        .contains("BillOfLadingPresented", "ReleaseOrdered", "CustomsReleased", "ChargesSettled")
        .contains("IssuePickupOrder", "ContainerGated", "\"answer\":\"ACCEPTED\"");
    assertThat(house.timeline("forwarder-alpha", orderNo(release)).status()).isEqualTo(200);
    assertThat(house.timeline("forwarder-alpha", release.bill()).status()).isEqualTo(200);
    assertThat(house.timeline("agency-alpha", "agency-alpha/REL-00101").status()).isEqualTo(200);
    Proofs.proved("import release over REST, SFTP and SOAP", "SR-15-02", "SR-15-12", "SR-15-13");
    Proofs.proved("one timeline by bill, container, order and message", "SR-15-53");
  }

  @Test
  void anInspectionStopsTheContainerBeforeItsAgentHears() {
    Release release = Release.of(102);
    house.submit("forwarder-alpha", release.exchange());
    house.submit("agency-alpha", release.release());
    house.play("terminal-alpha", "charges-settled", release.with());
    house.play("customs-alpha", "inspection-notice", release.with());
    house.play("customs-alpha", "customs-release", release.with());
    await().atMost(SOON).until(() -> timeline("forwarder-alpha", release).contains("HOLD_LIFT"));

    assertThat(got("terminal-alpha", "COHAOR 9HLD", release)).isEqualTo(1);
    assertThat(got("terminal-alpha", "COPINO 9", release)).isZero();
    JsonNode stop = entry("customs-alpha", release, "HoldContainer");
    JsonNode told = entry("customs-alpha", release, "NotifyParty", "forwarder-alpha");
    assertThat(stop.path("delivery").path("answer").asText()).isEqualTo("ACCEPTED");
    assertThat(told.path("at").asText())
        .isGreaterThan(stop.path("delivery").path("pushedAt").asText());

    house.play("customs-alpha", "inspection-lift", release.with());
    awaitTerminal("COPINO 9", release);
    assertThat(got("terminal-alpha", "COHAOR 9LFT", release)).isEqualTo(1);
    Proofs.proved("inspection: stop, acknowledgement, notice, lift", "SR-15-30");
  }

  @Test
  void aSelectionIsSeenByCustomsAndTerminalOnly() {
    Release release = Release.of(103);
    house.submit("forwarder-alpha", release.exchange());
    house.submit("agency-alpha", release.release());
    house.play("customs-alpha", "selection-covert", release.with());
    awaitTerminal("COHAOR 9HLD", release);

    assertThat(timeline("customs-alpha", release)).contains("HoldPlaced");
    assertThat(timeline("terminal-alpha", release)).contains("HoldContainer");
    assertThat(timeline("forwarder-alpha", release)).doesNotContain("Hold", "HOLD", "CI0004");
    assertThat(timeline("agency-alpha", release)).doesNotContain("Hold", "HOLD", "CI0004");
    Proofs.proved("a covert selection is shown to no agent", "SR-15-30");
  }

  @Test
  void theSameByEdifactAtTheSameDoor() {
    Release release = Release.of(104);
    String coreor =
        """
        UNB+UNOA:2+AGYA+SWHUB+261124:0800+A104'
        UNH+1+COREOR:D:95B:UN'
        BGM+129+RO104+9'
        RFF+BM:%s'
        TDT+20+1438W+1'
        NAD+CF+LINEA:160:ZZZ'
        NAD+TR+LYGTA:160:ZZZ'
        EQD+CN+%s+45G1:102:5++3+5'
        RFF+RE:RO104'
        CNT+16:1'
        UNT+10+1'
        UNZ+1+A104'
        """
            .formatted(release.bill(), release.containerNo());
    assertThat(house.submitEdifact("agency-alpha", coreor).status()).isEqualTo(202);
    house.submit("agency-alpha", release.release("\"CARGO\"", "REL-C104"));
    house.submit("forwarder-alpha", release.exchange());
    house.play("customs-alpha", "customs-release", release.with());
    house.play("terminal-alpha", "charges-settled", release.with());

    awaitTerminal("COPINO 9", release);
    Proofs.proved("container release as EDIFACT at the portal's door", "SR-15-13");
  }

  @Test
  void aPartyReadsOnlyWhatConcernsIt() {
    Release release = Release.of(105);
    house.submit("forwarder-beta", release.exchange());
    house.submit("agency-alpha", release.release());
    await()
        .atMost(SOON)
        .until(() -> timeline("agency-alpha", release).contains("ReleaseContainer"));

    assertThat(house.timeline("agency-beta", release.bill()).status()).isEqualTo(404);
    assertThat(house.timeline("forwarder-beta", release.bill()).text())
        .contains("BillOfLadingPresented")
        .doesNotContain("ReleaseOrdered", "ReleaseContainer", "forwarder-alpha");
    assertThat(house.hub().get("/v1/timeline/" + release.bill(), Map.of()).status()).isEqualTo(401);
    assertThat(house.hub().get("/v1/desk", Map.of("X-API-Key", "demo-forwarder-alpha")).status())
        .isEqualTo(401);
    Proofs.proved("each party reads only what concerns it", "SR-15-53", "SR-15-13");
  }

  @Test
  void aPartnerThatFailsIsToldAgainAndHoldsUpNobodyElse() {
    Release release = Release.of(106);
    house.fault("terminal-alpha", "down", 3);
    house.submit("forwarder-alpha", release.exchange());
    house.submit("agency-alpha", release.release());
    await().atMost(SOON).until(() -> house.received("portal").toString().contains(release.bill()));

    awaitTerminal("COREOR 9", release);
    assertThat(got("terminal-alpha", "COREOR 9", release)).isEqualTo(1);
  }

  /** Whatever a partner does badly, the release comes to its end and each effect is one. */
  @ParameterizedTest
  @ValueSource(strings = {"slow", "duplicate", "reorder", "lost-acknowledgement", "garbage"})
  void aFaultOfTheTerminalChangesNoEffect(String fault) {
    Release release = Release.of(110 + fault.length() * 7);
    house.fault("terminal-alpha", fault, 1);
    house.submit("forwarder-alpha", release.exchange());
    house.submit("agency-alpha", release.release());
    house.play("customs-alpha", "customs-release", release.with());
    house.play("terminal-alpha", "charges-settled", release.with());

    awaitTerminal("COPINO 9", release);
    assertThat(got("terminal-alpha", "COREOR 9", release)).isEqualTo(1);
    house.partners().put("/terminal-alpha/faults", "{\"fault\":\"none\"}");
  }

  @Test
  void anAnswerThatWasLostIsAskedForAgainAndTheEffectIsOne() {
    String with = "{\"TCLU6854833\":\"FCIU9908030\"}";
    house.fault("customs-alpha", "lost-acknowledgement", 2);
    house.play("terminal-alpha", "gate-in-export", with);
    await()
        .atMost(SOON)
        .until(
            () -> house.timeline("customs-alpha", "FCIU9908030").text().contains("\"ANSWERED\""));

    java.util.Set<String> ids = new java.util.HashSet<>();
    int heard = 0;
    for (JsonNode entry : house.received("customs-alpha")) {
      if (entry.path("text").asText().contains("FCIU9908030")) {
        ids.add(entry.path("id").asText());
        heard++;
      }
    }
    assertThat(ids).hasSize(1);
    assertThat(heard).isEqualTo(3);
  }

  @Test
  void aFactForAnUnknownBillWaitsAndIsMatched() {
    Release release = Release.of(107);
    house.play("customs-alpha", "customs-release", release.with());
    house.play("terminal-alpha", "charges-settled", release.with());
    await()
        .atMost(SOON)
        .until(() -> house.desk().path("waiting").toString().contains(release.containerNo()));

    house.submit("agency-alpha", release.release());
    house.submit("forwarder-alpha", release.exchange());
    awaitTerminal("COPINO 9", release);
    assertThat(house.desk().path("waiting").toString()).doesNotContain(release.containerNo());
    Proofs.proved("facts that come first wait for their other half", "SR-15-53");
  }

  /** The references are seeded first; then the files drive the same journey. */
  @Test
  void messagesNobodyHereWroteDriveTheSameHouse() throws IOException {
    Path samples = JavaProcess.home().resolve("../shared/samples");
    assumeTrue(Files.isDirectory(samples), "skipped: no ../shared/samples beside the repository");
    String coparn = read(samples.resolve("coparn/coparn_00b_phpgen.edi"));
    String copino = read(samples.resolve("copino/copino_95b_phpgen.edi"));
    String codeco = read(samples.resolve("codeco/codeco_d95b_smdg16_huelva_oneline.edi"));

    assertThat(house.submitEdifact("agency-alpha", coparn).status()).isEqualTo(202);
    assertThat(house.submitEdifact("forwarder-alpha", copino).status()).isEqualTo(202);
    await()
        .atMost(SOON)
        .until(
            () ->
                house
                    .timeline("customs-alpha", "CBHU1234567")
                    .text()
                    .contains("TransportAnnounced"));

    Path outbound = data.resolve("simulated/terminal-alpha/sftp/outbound");
    Files.writeString(outbound.resolve(".part"), codeco, StandardCharsets.ISO_8859_1);
    Files.move(outbound.resolve(".part"), outbound.resolve("CODECO_174749339.edi"));
    await()
        .atMost(SOON)
        .until(() -> house.received("customs-alpha").toString().contains("TESI1120274"));
    assertThat(house.timeline("customs-alpha", "TESI1120274").text())
        .contains("ContainerGated", "ReportArrival");
    await()
        .atMost(SOON)
        .until(
            () -> house.timeline("customs-alpha", "TESI1120274").text().contains("\"ANSWERED\""));
    assertThat(house.alarms()).contains("AN-16", "TESI1120274");
    Proofs.proved("CODECO, COPARN and COPINO nobody here wrote", "SR-15-53");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static String timeline(String party, Release release) {
    return house.timeline(party, release.containerNo()).text();
  }

  private static String orderNo(Release release) {
    return entry("customs-alpha", release, "IssuePickupOrder")
        .path("instructionId")
        .asText()
        .substring("order-".length());
  }

  private static JsonNode entry(String viewer, Release release, String what, String... to) {
    for (JsonNode entry : house.timeline(viewer, release.containerNo()).body().path("entries")) {
      boolean addressed = to.length == 0 || entry.path("to").asText().equals(to[0]);
      boolean inspection =
          !what.equals("NotifyParty") || entry.path("instructionId").asText().startsWith("notice-");
      if (entry.path("what").asText().equals(what)
          && addressed
          && inspection
          && !entry.path("about").toString().contains("bill:")) {
        return entry;
      }
    }
    throw new AssertionError("no " + what + " in the timeline of " + release.containerNo());
  }

  private static void awaitTerminal(String kind, Release release) {
    await().atMost(SOON).until(() -> got("terminal-alpha", kind, release) == 1);
  }

  private static long got(String partner, String kind, Release release) {
    long count = 0;
    for (JsonNode entry : house.received(partner)) {
      boolean same =
          entry.path("kind").asText().equals(kind)
              && entry.path("text").asText().contains(release.containerNo());
      count += same && !entry.path("repeat").asBoolean() ? 1 : 0;
    }
    return count;
  }
}
