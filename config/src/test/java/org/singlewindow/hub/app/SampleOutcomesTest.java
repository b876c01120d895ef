package org.singlewindow.hub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.CsvTable;
import org.singlewindow.hub.recognise.Asked;
import org.singlewindow.hub.recognise.FileOutcome;
import org.singlewindow.hub.recognise.FileTranslator;

/**
 * Messages nobody here wrote come out as our own table says: {@code outcomes.csv}, a line a file,
 * each judged by a person. Nothing crashes, hangs or is silently dropped. {@code -Dgolden=write}
 * writes what came to {@code target/outcomes.csv}, to be read beside it.
 */
class SampleOutcomesTest {

  private static final Path HOME =
      Path.of(System.getProperty("hub.home", "..")).toAbsolutePath().normalize();
  private static final Path SAMPLES = samples();
  private static final Path TABLE = HOME.resolve("config/src/test/resources/outcomes.csv");
  private static final Duration TIME_MAX = Duration.ofSeconds(20); // two busy cores, cold

  /** Beside the repository, or beside the folder of its worktrees. */
  private static Path samples() {
    return Stream.of("../shared/samples", "../../shared/samples")
        .map(place -> HOME.resolve(place).normalize())
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(HOME.resolve("../shared/samples"));
  }

  @Test
  void everySampleComesOutAsTheTableSays() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "skipped: no ../shared/samples beside the repository");

    Map<String, String> came = translateAll();

    if ("write".equals(System.getProperty("golden"))) {
      Path target = Files.createDirectories(HOME.resolve("config/target"));
      Files.write(target.resolve("outcomes.csv"), lines(came));
    }
    assertThat(lines(came)).isEqualTo(Files.readAllLines(TABLE));
  }

  @Test
  void everyRowOfTheTableIsWhole() {
    for (Map<String, String> row : CsvTable.read(TABLE)) {
      assertThat(row.get("outcome")).as(row.get("file")).isIn("accepted", "repaired", "refused");
      assertThat(row.get("format")).as(row.get("file")).isNotBlank();
      assertThat(row.get("events") + row.get("refusals")).as(row.get("file")).isNotBlank();
    }
  }

  private static Map<String, String> translateAll() throws IOException {
    PartyTable parties = PartyTable.read(HOME.resolve("config/partners.yaml"));
    Map<String, String> came = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SAMPLES);
        FileTranslator translator =
            new FileTranslator(
                HOME.resolve("mappings"), parties, new CanonicalXml(), Instant.now(), TIME_MAX)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = SAMPLES.relativize(file).toString().replace('\\', '/');
        came.put(name, row(translator.translate(file, Asked.anything("operator", "en"))));
      }
    }
    return came;
  }

  private static List<String> lines(Map<String, String> came) {
    List<String> lines = new ArrayList<>();
    lines.add("file,format,outcome,events,warnings,refusals");
    came.forEach((file, row) -> lines.add(file + "," + row));
    return lines;
  }

  private static String row(FileOutcome outcome) {
    return Stream.of(
            outcome.format(),
            outcome.outcome(),
            events(outcome),
            codes(outcome.warnings()),
            places(outcome.refusals()))
        .map(SampleOutcomesTest::cell)
        .collect(Collectors.joining(","));
  }

  /** {@code 2 ContainerGated 1 ChargesSettled}. */
  private static String events(FileOutcome outcome) {
    Map<String, Long> counted =
        outcome.events().stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.getClass().getSimpleName(),
                    TreeMap::new,
                    Collectors.counting()));
    return counted.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey())
        .collect(Collectors.joining(" "));
  }

  private static String codes(List<Refusal> all) {
    return all.stream().map(Refusal::code).distinct().sorted().collect(Collectors.joining(" "));
  }

  /** {@code HUB-R405 at NAD+FW/C082/3039; ...}, each code with its first place. */
  private static String places(List<Refusal> all) {
    Map<String, String> first = new TreeMap<>();
    all.forEach(one -> first.putIfAbsent(one.code(), one.place()));
    return first.entrySet().stream()
        .map(one -> one.getKey() + " at " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String cell(String value) {
    return value.contains(",") ? '"' + value.replace("\"", "") + '"' : value;
  }
}
