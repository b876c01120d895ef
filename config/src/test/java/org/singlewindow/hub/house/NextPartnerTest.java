package org.singlewindow.hub.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The price of the next partner: the README's steps, as they stand there, and nothing beside. */
class NextPartnerTest {

  private static final String CHAPTER = "Add an adapter";
  private static final String PARTNER = "terminal-gamma";
  private static final String WHAT_HAPPENS = "gate-out-by-truck";
  private static final Path SAMPLES =
      JavaProcess.home().resolve("config/src/test/resources/next-partner");
  private static final Duration READY_MAX = Duration.ofSeconds(120);
  private static final Duration POLLED_MAX = Duration.ofSeconds(60); // the template: every 30s

  @TempDir private Path work;

  @Test
  void theStepsOfTheReadmeMakeAProvenPartnerThatTouchesNoSharedCode() throws Exception {
    CopiedHome home = CopiedHome.into(work.resolve("home"));
    ReadmeSteps readme = ReadmeSteps.read(home.path().resolve("README.md"), CHAPTER);
    Map<String, String> before = home.contents();
    StringBuilder said = new StringBuilder();
    boolean started = false;

    for (ReadmeSteps.Step step : readme.steps()) {
      long from = System.nanoTime();
      for (String typed : step.typed()) {
        if (typed.startsWith("./hub ")) {
          said.append(home.run(typed, work.resolve("hub.txt")));
        } else if (typed.endsWith("/received.edi")) {
          CopiedHome.copy(
              SAMPLES.resolve("received.edi"),
              home.path().resolve(typed.replace("<what-happens>", WHAT_HAPPENS)));
        } else if (typed.equals("./hub")) {
          itIsOpenedAndItsGateOutIsTold(home);
          started = true;
        }
      }
      double seconds = (System.nanoTime() - from) / 1e9;
      System.out.printf("next partner, %5.1f s: %s%n", seconds, step.text());
    }

    onlyTheFolderAndItsRowAreNew(before, home.contents());
    assertThat(readme.steps()).hasSize(6);
    assertThat(started).isTrue();
    assertThat(said)
        .contains("    " + PARTNER + ":\n", "wrote adapters/" + PARTNER, "everything is sound");
    Path example = Path.of("adapters", PARTNER, "golden/examples", WHAT_HAPPENS, "event.xml");
    assertThat(home.path().resolve(example))
        .hasSameTextualContentAs(SAMPLES.resolve("event.xml"), UTF_8);
  }

  private static void onlyTheFolderAndItsRowAreNew(
      Map<String, String> before, Map<String, String> after) {
    String table = "config/partners.yaml";
    Set<String> touched = CopiedHome.differences(before, after);
    assertThat(touched).contains(table, "adapters/" + PARTNER + "/adapter.yaml");
    assertThat(touched)
        .allMatch(path -> path.equals(table) || path.startsWith("adapters/" + PARTNER + "/"));
    assertThat(after.get(table).lines().filter(row -> !row.contains("id: " + PARTNER + ",")))
        .containsExactlyElementsOf(before.get(table).lines().toList());
  }

  private void itIsOpenedAndItsGateOutIsTold(CopiedHome home) throws Exception {
    String hub = "http://127.0.0.1:" + House.freePort();
    String partners = "http://127.0.0.1:" + House.freePort();
    Path log = work.resolve("hub.log");
    Process house =
        home.start(
            "./hub",
            log,
            Map.of(
                "HUB_PORT", port(hub),
                "HUB_SIMULATORS_PORT", port(partners),
                "HUB_SIMULATORS_SFTPPORT", String.valueOf(House.freePort()),
                "HUB_BROKER_PORT", String.valueOf(House.freePort()),
                "HUB_DATA", work.resolve("data").toString()));
    try {
      await()
          .atMost(READY_MAX)
          .ignoreExceptions()
          .until(() -> !house.isAlive() || isReady(new Http(hub)));
      assertThat(CopiedHome.text(log)).containsPattern("adapters opened: .*" + PARTNER);
      new Http(partners).post("/" + PARTNER + "/play/" + WHAT_HAPPENS, Map.of(), "");
      await().atMost(POLLED_MAX).until(() -> timeline(new Http(hub)).contains("GATED_OUT"));
      assertThat(timeline(new Http(hub))).contains("\"who\":\"" + PARTNER + "\"");
    } finally {
      house.destroy();
      if (!house.waitFor(30, TimeUnit.SECONDS)) {
        house.destroyForcibly();
      }
    }
  }

  private static String port(String url) {
    return url.substring(url.lastIndexOf(':') + 1);
  }

  private static boolean isReady(Http hub) {
    return hub.get("/actuator/health/readiness", Map.of()).status() == 200;
  }

  private static String timeline(Http hub) {
    return hub.get("/v1/timeline/TCLU6854833", Map.of("X-API-Key", "demo-operator")).text();
  }

  @Test
  void noCodeNamesAPartner() {
    Path home = JavaProcess.home();
    Pattern partners =
        Pattern.compile(
            CopiedHome.walk(home.resolve("adapters")).stream()
                .filter(file -> file.endsWith("adapter.yaml"))
                .map(file -> file.getParent().getFileName().toString())
                .filter(name -> name.contains("-")) // the portal is ours, the template nobody's
                .collect(Collectors.joining("|")));
    List<Path> code =
        Stream.of("routes/src/main", "config/src/main", "adapters/simulator/src/main", "mappings")
            .flatMap(room -> CopiedHome.walk(home.resolve(room)).stream())
            .filter(file -> file.toString().matches(".*\\.(java|xslt|csv|xsd|sql|properties)"))
            .filter(
                file ->
                    !file.toString().matches(".*[/\\\\](src[/\\\\]test|target|golden)[/\\\\].*"))
            .toList();

    assertThat(partners.pattern()).contains("terminal-beta");
    assertThat(code).isNotEmpty();
    assertThat(code.stream().flatMap(NextPartnerTest::code).filter(partners.asPredicate()))
        .isEmpty();
  }

  /** What of a file is no comment: there a partner may be an example. */
  private static Stream<String> code(Path file) {
    return CopiedHome.text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
        .map(line -> file + ": " + line);
  }
}
