package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.adapter.AdapterLoader;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.PartyTable;

/** The README is true: its commands run, its table is the manifests'. */
class ReadmeTest {

  private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path data;

  /** In six weeks too: days of samples move with the clock. The other house tests run today. */
  @Test
  void itsJourneyRunsAsItStandsOnAnyDay() throws Exception {
    try (House house = House.start(data, "hub.clock-ahead=45d")) {
      Matcher block = COMMANDS.matcher(readme());
      int blocks = 0;
      while (block.find()) {
        blocks++;
        String commands =
            block
                .group(1)
                .replace("http://localhost:8080", house.hubUrl())
                .replace("http://localhost:8090", house.partnersUrl());
        // a person takes a moment between two commands; here each is asked again until it is so
        await().atMost(SOON).pollInterval(Duration.ofMillis(300)).until(() -> run(commands) == 0);
      }
      assertThat(blocks).isEqualTo(9);
      assertThat(house.timeline("forwarder-alpha", "BLLYG0001").text())
          .contains("PICKUP_ORDER", "GATED_OUT");
      assertThat(house.timeline("forwarder-alpha", "BR-2026-0003").text())
          .contains("\"state\":\"CONFIRMED\"", "RE-4712", "EMPTY_PICKUP");
    }
  }

  /** What it says in Chinese is the same: its commands, its pictures of the house, its length. */
  @Test
  void theChineseOneGivesTheSameCommandsAndTables() throws IOException {
    String chinese = Files.readString(JavaProcess.home().resolve("README.zh-CN.md"));
    assertThat(commandsOf(chinese)).isEqualTo(commandsOf(readme()));
    assertThat(chinese.lines().filter(line -> line.startsWith("|")).count())
        .isEqualTo(readme().lines().filter(line -> line.startsWith("|")).count());
    assertThat(chinese.lines().filter(line -> line.startsWith("## ")).count())
        .isEqualTo(readme().lines().filter(line -> line.startsWith("## ")).count());
    for (String name : namesOf(readme())) {
      assertThat(chinese).contains(name);
    }
  }

  private static List<String> commandsOf(String readme) {
    return COMMANDS.matcher(readme).results().map(found -> found.group(1)).toList();
  }

  /** Whatever stands as code: files, commands, tests. */
  private static List<String> namesOf(String readme) {
    return Pattern.compile("`[A-Za-z./][^`\\n]*`")
        .matcher(readme)
        .results()
        .map(found -> found.group())
        .filter(name -> !name.contains("<"))
        .toList();
  }

  private static int run(String commands) throws IOException, InterruptedException {
    Process bash =
        new ProcessBuilder("bash", "-e", "-c", commands)
            .directory(JavaProcess.home().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(bash.waitFor(20, TimeUnit.SECONDS)).as(commands).isTrue();
    return bash.exitValue();
  }

  @Test
  void itsTableOfAdaptersIsThatOfTheManifests() throws IOException {
    String text = readme();
    Path home = JavaProcess.home();
    List<String> rows =
        new AdapterLoader(home, data, PartyTable.read(home.resolve("config/partners.yaml")))
            .load(List.of(home.resolve("adapters"))).opened().stream()
                .map(adapter -> row(adapter.manifest()))
                .toList();

    assertThat(rows).isNotEmpty();
    rows.forEach(row -> assertThat(text).contains(row));
  }

  private static String row(Manifest manifest) {
    String carried =
        java.util.stream.Stream.concat(
                manifest.carried().receive().stream(), manifest.carried().send().stream())
            .map(Manifest.Carriage::by)
            .distinct()
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            manifest.name(),
            manifest.title(),
            String.join(", ", manifest.speaks()),
            carried,
            manifest.grade());
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(readme().lines().count()).isLessThanOrEqualTo(150);
  }

  private static String readme() throws IOException {
    return Files.readString(JavaProcess.home().resolve("README.md"), StandardCharsets.UTF_8);
  }
}
