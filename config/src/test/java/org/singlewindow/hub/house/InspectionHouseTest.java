package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An inspection (P3) through customs, agent, inspection area and terminal, over their transports.
 */
class InspectionHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data);
    tellTheArea(
        """
        {"type":"inspection-slots","documentId":"SLT-0","toldAt":"%s","slots":[
          {"slotNo":"S1","from":"%s","until":"%s","capacity":9}]}\
        """
            .formatted(now(), later(3), later(4)));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void fromTheInstructionToTheReturn() {
    Release release = Release.of(301);
    notice(release);
    apply(release);
    moveToTheArea(release);
    house.play("customs-alpha", "inspection-started", instruction(release));
    awaitState(release, "INSPECTING");
    house.play("customs-alpha", "inspection-passed", instruction(release));
    awaitState(release, "INSPECTED");
    assertThat(timeline("forwarder-alpha", release)).contains("HOLD_LIFT");
    house.play("customs-alpha", "inspection-lift", instruction(release));
    awaitGot("terminal-alpha", "COHAOR 9LFT", release);
    awaitGot("terminal-alpha", "COHAOR 9MVB", release);
    awaitState(release, "RELEASED");

    gate(release, "OUT", "");
    awaitState(release, "CLOSED");

    assertThat(house.received("portal").toString())
        .contains("INSPECTION_SCHEDULED", "INSPECTION_REPORTED", "HOLD_LIFTED");
    assertThat(house.alarms()).doesNotContain(release.containerNo());
    Proofs.proved(
        "inspection: notice, application, time, move, gates, result, lift, return",
        "SR-15-30",
        "SR-15-31",
        "SR-15-32",
        "SR-15-35",
        "P3");
  }

  @Test
  void fetchedWhereItWasInspected() {
    Release release = Release.of(302);
    notice(release);
    house.submit("forwarder-alpha", release.exchange());
    house.play("terminal-alpha", "charges-settled", release.with());
    house.play("customs-alpha", "customs-release", release.with());
    apply(release);
    moveToTheArea(release);
    house.play("customs-alpha", "inspection-passed", instruction(release));
    house.play("customs-alpha", "inspection-lift", instruction(release));
    awaitGot("terminal-alpha", "COPINO 9", release);

    gate(release, "OUT", ",\"orderNo\":\"" + orderNo(release) + "\"");
    await().atMost(SOON).until(() -> timeline("forwarder-alpha", release).contains("GATED_OUT"));

    assertThat(got("terminal-alpha", "COHAOR 9MVB", release)).isZero();
    assertThat(house.alarms()).doesNotContain(release.containerNo());
    Proofs.proved("inspected, lifted and fetched at the inspection area", "SR-15-32", "P3");
  }

  @Test
  void aTimeGivenBackIsTakenOffTheSchedule() {
    Release release = Release.of(303);
    notice(release);
    apply(release);
    String withdrawal =
        """
        {"type":"inspection-withdrawal","documentId":"INW-%d","applicationNo":"AP%d","container":"%s","site":"inspection-alpha"}\
        """
            .formatted(release.no(), release.no(), release.containerNo());
    assertThat(house.submit("forwarder-alpha", withdrawal).status()).isEqualTo(202);

    awaitGot("inspection-alpha", "inspection-unschedule", release);
    awaitGot("terminal-alpha", "COHAOR 1MVI", release);
    Proofs.proved("a time given back, the move taken back", "SR-15-31");
  }

  /** The terminal has confirmed the stop, and the agent knows. */
  private static void notice(Release release) {
    assertThat(house.submit("agency-alpha", release.release()).status()).isEqualTo(202);
    awaitGot("terminal-alpha", "COREOR 9", release);
    house.play("customs-alpha", "inspection-notice", instruction(release));
    awaitState(release, "NOTIFIED");
    assertThat(got("terminal-alpha", "COHAOR 9HLD", release)).isEqualTo(1);
  }

  private static void apply(Release release) {
    String application =
        """
        {"type":"inspection-application","documentId":"INA-%d","applicationNo":"AP%d","inspectionNo":"CI%d","container":"%s",
         "site":"inspection-alpha","attendance":"PRESENT"}\
        """
            .formatted(release.no(), release.no(), release.no(), release.containerNo());
    assertThat(house.submit("forwarder-alpha", application).status()).isEqualTo(202);
    awaitGot("inspection-alpha", "inspection-schedule", release);
    awaitGot("terminal-alpha", "COHAOR 9MVI", release);
    awaitState(release, "MOVE_ORDERED");
  }

  private static void moveToTheArea(Release release) {
    house.play("terminal-alpha", "gate-out", release.with());
    awaitState(release, "ON_THE_WAY");
    gate(release, "IN", "");
    awaitState(release, "IN_PLACE");
  }

  private static void gate(Release release, String direction, String more) {
    tellTheArea(
        """
        {"type":"gate-move","documentId":"GT%s-%d","direction":"%s","container":"%s","passedAt":"%s"%s}\
        """
            .formatted(direction, release.no(), direction, release.containerNo(), now(), more));
  }

  private static void tellTheArea(String document) {
    Answer answer =
        house
            .hub()
            .post(
                "/v1/inspections",
                Map.of("X-API-Key", "demo-inspection-alpha", "Content-Type", "application/json"),
                document);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }

  private static String instruction(Release release) {
    return "{\"BLLYG0001\":\"%s\",\"CSQU3054383\":\"%s\",\"CI0002\":\"CI%d\"}"
        .formatted(release.bill(), release.containerNo(), release.no());
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String later(int hours) {
    return Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS).toString();
  }

  private static void awaitState(Release release, String state) {
    await()
        .atMost(SOON)
        .until(
            () -> {
              for (JsonNode one :
                  house
                      .timeline("forwarder-alpha", release.containerNo())
                      .body()
                      .findValues("states")) {
                for (JsonNode entry : one) {
                  if (entry.toString().contains("INSPECTION")
                      && entry.toString().contains("\"" + state + "\"")) {
                    return true;
                  }
                }
              }
              return false;
            });
  }

  private static String timeline(String party, Release release) {
    return house.timeline(party, release.containerNo()).text();
  }

  private static String orderNo(Release release) {
    for (JsonNode entry :
        house.timeline("customs-alpha", release.containerNo()).body().path("entries")) {
      if (entry.path("what").asText().equals("IssuePickupOrder")) {
        return entry.path("instructionId").asText().substring("order-".length());
      }
    }
    throw new AssertionError("no pick-up order for " + release.containerNo());
  }

  private static void awaitGot(String partner, String kind, Release release) {
    await().atMost(SOON).until(() -> got(partner, kind, release) == 1);
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
