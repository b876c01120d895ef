package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cut-over of a port: {@code ./hub import} brings what stands in it, nothing alarms before its
 * parties are live, and what is wrong afterwards does.
 */
class ImportHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Release OPEN = Release.of(701);
  private static final Release BEFORE = Release.of(702);
  private static final Release AFTER = Release.of(703);

  @TempDir Path data;

  @Test
  void whatStoodIsTakenAndNothingAlarmsUntilThePortIsLive() throws IOException {
    Instant live = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
    String parties = "hub.parties=" + partiesLiveFrom(live);
    Path file = write("opening.csv", opening(Instant.now().minus(Duration.ofDays(3))));
    try (House house = House.start(data, parties)) {
      assertThat(bring(house, file, "--dry-run")).contains("would take");
      assertThat(house.timeline("customs-alpha", OPEN.containerNo()).text())
          .doesNotContain("STOCK");

      assertThat(bring(house, file))
          .contains("\"STOCK\":1", "of 5 rows", "standing there again: 1");
      awaitGot(house, "COREOR", OPEN);
      awaitGot(house, "COHAOR", OPEN);
      assertThat(bring(house, file)).contains("took {} of 5 rows; known before: 4");

      letOutUnreleased(house, BEFORE);
      assertThat(house.alarms()).doesNotContain(BEFORE.containerNo(), OPEN.containerNo());
    }
    try (House house = House.start(data, parties, "hub.clock-ahead=3d")) {
      letOutUnreleased(house, AFTER);
      await().atMost(SOON).until(() -> house.alarms().contains(AFTER.containerNo()));
      assertThat(house.alarms()).contains("AN-01").doesNotContain(BEFORE.containerNo());
      assertThat(house.timeline("customs-alpha", OPEN.containerNo()).text())
          .contains("OpeningStockReported", "HoldPlaced");
    }
    Proofs.proved("an opening file by the command; alarms begin with the live date", "SR-15-04");
  }

  private Path partiesLiveFrom(Instant live) throws IOException {
    String rows = Files.readString(JavaProcess.home().resolve("config/partners.yaml"));
    return write(
        "partners.yaml", rows.replaceAll("(, +roles: )", ", liveFrom: \"" + live + "\"$1"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(data.resolve(name), text);
  }

  private static String opening(Instant at) {
    String day = at.truncatedTo(ChronoUnit.MINUTES).toString();
    String box = OPEN.containerNo() + "," + OPEN.bill();
    String hold = "HOLD,customs-alpha,%s,%s,,,CI701,,terminal-alpha,INSPECTION\n";
    return "what,party,at,container_no,bl_no,fullness,status,document_no,line,terminal,hold_type\n"
        + "STOCK,terminal-alpha,%s,%s,F,IMPORT,,,,\n".formatted(day, box)
        + "CONTAINER_RELEASE,agency-alpha,%s,%s,,,RO701,line-alpha,terminal-alpha,\n"
            .formatted(day, box)
        + "CUSTOMS_RELEASE,customs-alpha,%s,%s,,,DOC701,,,\n".formatted(day, box)
        + hold.formatted(day, OPEN.containerNo() + ",")
        + hold.formatted(day, OPEN.containerNo() + ",");
  }

  /** Runs the command to its end; it must have been content. */
  private String bring(House house, Path file, String... options) {
    Path log = file.resolveSibling("import-" + System.nanoTime() + ".log");
    List<String> args =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(file.toString()), java.util.stream.Stream.of(options))
            .toList();
    JavaProcess command =
        JavaProcess.start(
            "org.singlewindow.hub.app.ImportCommand",
            log,
            List.of("-Dhub.url=" + house.hubUrl()),
            args);
    assertThat(command.exitValue()).as(command.output()).isZero();
    return command.output();
  }

  private static void awaitGot(House house, String message, Release release) {
    await(message)
        .atMost(SOON)
        .until(
            () ->
                house.texts("terminal-alpha", release.containerNo()).stream()
                    .anyMatch(text -> text.contains(message)));
  }

  private static void letOutUnreleased(House house, Release release) {
    Answer answer = house.play("terminal-alpha", "gate-out", release.with());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    await()
        .atMost(SOON)
        .until(
            () ->
                house
                    .hub()
                    .get(
                        "/v1/timeline/" + release.containerNo(),
                        Map.of("X-API-Key", "demo-customs-alpha"))
                    .text()
                    .contains("GATED_OUT"));
  }
}
