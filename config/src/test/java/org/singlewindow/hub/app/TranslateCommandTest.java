package org.singlewindow.hub.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hub translate} writes one line of JSON a file, and its exit says whether all went. */
class TranslateCommandTest {

  private static final Path HOME =
      Path.of(System.getProperty("hub.home", "..")).toAbsolutePath().normalize();
  private static final Path GATE_IN =
      HOME.resolve("mappings/edifact-d95b/codeco/golden/examples/gate-in-two-containers");

  @TempDir private Path work;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void anAcceptedFileIsALineWithItsEvents() throws IOException {
    Path file = GATE_IN.resolve("received.edi");

    assertThat(run(file.toString())).isZero();

    JsonNode line = lines().get(0);
    assertThat(line.path("file").asText()).isEqualTo(file.toString());
    assertThat(line.path("format").asText()).isEqualTo("edifact-d95b/CODECO");
    assertThat(line.path("outcome").asText()).isEqualTo("accepted");
    assertThat(line.path("events")).hasSize(2);
    JsonNode event = line.path("events").path(0);
    assertThat(event.path("event").asText()).isEqualTo("ContainerGated");
    assertThat(event.path("containerNo").asText()).isEqualTo("CSQU3054383");
    assertThat(event.path("occurredAt").asText()).isEqualTo("2026-11-24T01:05:00Z");
    assertThat(line.path("refusals")).isEmpty();
  }

  @Test
  void aFolderIsWalkedWithoutHiddenFilesAndEveryFileHasItsLine() throws IOException {
    Files.writeString(work.resolve("b.xml"), "<Potato/>");
    Files.createDirectories(work.resolve("a/.hidden"));
    Files.copy(GATE_IN.resolve("received.edi"), work.resolve("a/1.edi"));
    Files.writeString(work.resolve("a/.hidden/x.edi"), "x");
    Files.writeString(work.resolve(".y"), "y");

    assertThat(run(work.toString(), work.resolve("nowhere").toString())).isEqualTo(2);

    assertThat(lines())
        .extracting(line -> line.path("outcome").asText())
        .containsExactly("accepted", "refused", "refused");
    JsonNode why = lines().get(1).path("refusals").path(0);
    assertThat(why.path("code").asText()).isEqualTo("HUB-R412");
    assertThat(why.path("text").asText()).contains("Potato");
    assertThat(why.path("next").asText()).contains("--as");
    assertThat(why.path("where").path("line").asInt()).isEqualTo(1);
  }

  @Test
  void aPartnerIsReadAsAgreedWithIt() throws IOException {
    Path file = GATE_IN.resolve("received.edi");

    assertThat(run("--partner", "terminal-alpha", file.toString())).isZero();
    assertThat(lines().get(0).path("format").asText()).isEqualTo("edifact-d95b/CODECO");
    assertThat(lines().get(0).path("events").path(0).path("saidBy").asText())
        .isEqualTo("terminal-alpha");
    assertThat(run("--partner", "agency-alpha", file.toString())).isEqualTo(2);
    assertThat(lines().get(0).path("refusals").path(0).path("code").asText()).isEqualTo("HUB-R402");
  }

  @Test
  void theLanguageIsTheOneAskedFor() throws IOException {
    Path file = Files.writeString(work.resolve("a.x12"), "ISA*00*~ST*315*1~");

    assertThat(run("--lang", "zh", file.toString())).isEqualTo(2);

    assertThat(lines().get(0).path("refusals").path(0).path("text").asText()).contains("状态请用");
  }

  @Test
  void whatItIsMayBeSaid() throws IOException {
    Path file = GATE_IN.resolve("received.edi");

    assertThat(run("--as", "edifact-d95b/CODECO", file.toString())).isZero();
    assertThat(run("--as", "edifact-d95b/COARRI", file.toString())).isEqualTo(2);
    assertThat(run("--as", "edifact-d95b/POTATO", file.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("not POTATO");
  }

  @Test
  void wrongArgumentsAreSaidWithHelp() {
    assertThat(run()).isEqualTo(1);
    assertThat(run("--lang", "fr", "x")).isEqualTo(1);
    assertThat(run("--as")).isEqualTo(1);
    assertThat(run("--loud", "yes", "x")).isEqualTo(1);
    assertThat(run("--partner", "nobody", "x")).isEqualTo(1);

    assertThat(err.toString(UTF_8))
        .contains(
            "name a file or a folder",
            "--lang wants en or zh, not fr",
            "nothing stands behind --as",
            "no option --loud",
            "no adapter and no party nobody",
            "./hub translate [--as");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  /** The line of the README, typed as it stands there. */
  @Test
  void theReadmesCommandTranslates() throws Exception {
    String typed =
        Files.readAllLines(HOME.resolve("README.md")).stream()
            .filter(line -> line.startsWith("    ./hub translate "))
            .findFirst()
            .orElseThrow()
            .strip();
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", typed).directory(HOME.toFile());
    bash.environment()
        .put(
            "HUB_CLASSPATH",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    Process process = bash.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String came = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(came)
        .contains(
            "\"format\":\"edifact-d95b/CODECO\",\"outcome\":\"accepted\"",
            "\"containerNo\":\"CSQU");
  }

  private int run(String... args) {
    out.reset();
    Places places =
        new Places(HOME, HOME.resolve("config/partners.yaml"), List.of(HOME.resolve("adapters")));
    return TranslateCommand.run(
        places,
        List.of(args),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private List<JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new java.util.ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      lines.add(json.readTree(line));
    }
    return lines;
  }
}
