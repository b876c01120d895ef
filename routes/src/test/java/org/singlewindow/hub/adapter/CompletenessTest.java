package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a message may carry is read, or ignored on purpose; nothing is lost by accident. */
class CompletenessTest {

  @TempDir private Path work;

  @Test
  void everyPartOfEveryMessageIsReadOrIgnoredOnPurpose() {
    Findings findings = new Findings(SpoiledAdapter.HOME);

    new CompletenessLint(SpoiledAdapter.HOME.resolve("mappings"), Optional.empty()).check(findings);

    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aColumnNobodyReadsIsFound() {
    Path home = HomeCopy.whole(work);
    Path columns = home.resolve("mappings/csv-yard/stock/columns.csv");
    Folders.write(columns, Folders.text(columns) + "colour,no,,the colour of the box\n");

    assertThat(lines(home, Optional.empty()))
        .containsExactly(
            "mappings/csv-yard/stock/ignored.csv: not-read: 1 parts of stock are neither read nor"
                + " ignored: colour");
  }

  @Test
  void anElementTheStylesheetNoLongerReadsIsFound() {
    Path home = HomeCopy.whole(work);
    Path stylesheet = home.resolve("mappings/edifact-d95b/codeco/in.xslt");
    Folders.write(stylesheet, Folders.text(stylesheet).replace("E9308", "E9303"));

    assertThat(lines(home, Optional.empty()))
        .contains( // and wherever its mapping is used
            "mappings/edifact-d95b/codeco/ignored.csv: not-read: 1 parts of codeco are neither"
                + " read nor ignored: SEL/E9308");
  }

  @Test
  void aRowThatIgnoresNothingOrSaysNoReasonIsFound() {
    Path home = HomeCopy.whole(work);
    Path ignored = home.resolve("mappings/csv-yard/stock/ignored.csv");
    Folders.write(ignored, "path,why\ncolour,nobody asks for it\n");

    assertThat(lines(home, Optional.empty()))
        .containsExactly(
            "mappings/csv-yard/stock/ignored.csv: ignored-nothing: colour is read, or no message"
                + " has it");
  }

  @Test
  void whatIsMissingIsWrittenAndWantsAReason() {
    Path home = HomeCopy.whole(work);
    Path columns = home.resolve("mappings/csv-yard/stock/columns.csv");
    Folders.write(columns, Folders.text(columns) + "colour,no,,the colour of the box\n");
    List<Path> written = new ArrayList<>();

    assertThat(lines(home, Optional.of(written::add))).isEmpty();

    Path ignored = home.resolve("mappings/csv-yard/stock/ignored.csv");
    assertThat(written).containsExactly(ignored);
    assertThat(ignored).hasContent("path,why\ncolour,\n");
    assertThat(lines(home, Optional.empty()))
        .containsExactly("mappings/csv-yard/stock/ignored.csv: ignored-why: colour has no reason");
  }

  private static List<String> lines(Path home, Optional<java.util.function.Consumer<Path>> write) {
    Findings findings = new Findings(home);
    new CompletenessLint(home.resolve("mappings"), write).check(findings);
    return findings.list().stream()
        .map(LintFinding::line)
        .filter(line -> line.contains("/stock/") || line.contains("/codeco/"))
        .toList();
  }
}
