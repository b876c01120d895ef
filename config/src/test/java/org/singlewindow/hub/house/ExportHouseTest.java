package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came and left in a running house can be exported from it and proved without it. */
class ExportHouseTest {

  @TempDir Path data;

  @Test
  void aRunningHouseIsExportedAndProvedOffline() throws IOException {
    Release release = Release.of(301);
    try (House house = House.start(data)) {
      house.submit("agency-alpha", release.release());
      house.submitEdifact("agency-alpha", "UNB+nonsense'");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !house.texts("terminal-alpha", release.containerNo()).isEmpty());
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> exported(data.resolve("try-" + System.nanoTime())).contains("\"SENT\""));
      assertThat(run("ExportCommand", "--from", yesterday(), "--to", tomorrow(), "--out", out()))
          .contains("ends with");
    }
    String chain = Files.readString(data.resolve("export/chain.jsonl"));
    assertThat(chain)
        .contains("\"RECEIVED\"", "\"EVENT\"", "\"REFUSED\"", "\"SENT\"", "/")
        .contains("\"link\":\"terminal-alpha\"", "\"reference\":\"SWH00000000001\"");
    assertThat(run("VerifyCommand", out())).contains("sound: ").doesNotContain("NOT SOUND");

    Path body;
    try (var files = Files.walk(data.resolve("export/bodies"))) {
      body = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(body);
    bytes[bytes.length / 2] ^= 1;
    Files.write(body, bytes);
    assertThat(run("VerifyCommand", out()))
        .contains("NOT SOUND", body.getFileName().toString(), "expected SHA-256", "found");
  }

  private String exported(Path folder) throws IOException {
    run("ExportCommand", "--from", yesterday(), "--to", tomorrow(), "--out", folder.toString());
    return Files.readString(folder.resolve("chain.jsonl"));
  }

  private String out() {
    return data.resolve("export").toString();
  }

  private static String yesterday() {
    return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
  }

  private static String tomorrow() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
  }

  private String run(String command, String... args) {
    Path log = data.resolve(command + "-" + System.nanoTime() + ".log");
    JavaProcess process =
        JavaProcess.start(
            "org.singlewindow.hub.app." + command,
            log,
            List.of("-Dhub.data=" + data),
            List.of(args));
    await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
    return process.output();
  }
}
