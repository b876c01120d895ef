package org.singlewindow.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Gathers what stories and end-to-end tests have proved into target/requirements.txt: requirement,
 * story, level, passed. Runs last in the last module (surefire's order in the POM).
 */
class RequirementsReportTest {

  @Test
  void everyRequirementOfThisSliceIsProved() throws IOException {
    Path target = Path.of(System.getProperty("hub.home", "..")).resolve("target");
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> notes = Files.list(target.resolve("requirements.d"))) {
      for (Path note : notes.toList()) {
        lines.addAll(Files.readAllLines(note));
      }
    }
    Files.write(target.resolve("requirements.txt"), lines);

    assertThat(lines.stream().map(line -> line.split("\t")[0]).distinct())
        .containsAll(
            List.of("SR-15-02", "SR-15-12", "SR-15-13", "SR-15-15", "SR-15-30", "SR-15-53"))
        .containsAll(List.of("SR-15-01", "SR-15-04", "SR-15-10", "SR-15-11", "SR-15-50"))
        .containsAll(List.of("SR-16-02", "SR-16-03", "SR-16-06"));
  }
}
