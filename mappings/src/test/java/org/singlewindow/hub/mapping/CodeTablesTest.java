package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every table can be read, says why each row stands there, and leaves no wording out. */
class CodeTablesTest {

  private static final Path CODES =
      Path.of(System.getProperty("hub.home", "..")).resolve("mappings/codes");
  // tables of sentences, by the columns that name a row
  private static final Map<String, List<String>> WORDINGS =
      Map.of(
          "refusals.csv", List.of("code"),
          "alarms.csv", List.of("code"),
          "timeline.csv", List.of("code"),
          "documents.csv", List.of("code"),
          "recognised.csv", List.of("syntax", "sign"));

  @TestFactory
  Stream<DynamicTest> everyTableHoldsTogether() throws IOException {
    return Files.list(CODES)
        .filter(file -> file.toString().endsWith(".csv"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) {
    List<Map<String, String>> rows = CsvTable.read(file);
    assertThat(rows).isNotEmpty();
    List<String> names = WORDINGS.get(file.getFileName().toString());
    if (names != null) {
      assertThat(rows).allSatisfy(row -> assertThat(row.values()).noneMatch(String::isBlank));
      assertThat(rows.stream().map(row -> names.stream().map(row::get).toList()))
          .doesNotHaveDuplicates();
    } else {
      assertThat(rows.get(0).keySet()).containsExactly("from", "to", "since", "until", "why");
      assertThat(rows).allSatisfy(row -> assertThat(row.get("why")).isNotBlank());
      rows.forEach(CodeTablesTest::checkDays);
      checkOneRowADay(rows);
    }
  }

  /** Days are days, and the first is not after the last. */
  private static void checkDays(Map<String, String> row) {
    LocalDate since = day(row.get("since"), LocalDate.MIN);
    LocalDate until = day(row.get("until"), LocalDate.MAX);
    assertThat(since).as(row.get("from")).isBeforeOrEqualTo(until);
  }

  /** On no day has a code two meanings. */
  private static void checkOneRowADay(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byCode =
        rows.stream().collect(Collectors.groupingBy(row -> row.get("from")));
    byCode.forEach(
        (code, same) -> {
          List<Map<String, String>> inOrder =
              same.stream()
                  .sorted(Comparator.comparing(row -> day(row.get("since"), LocalDate.MIN)))
                  .toList();
          for (int i = 1; i < inOrder.size(); i++) {
            assertThat(day(inOrder.get(i - 1).get("until"), LocalDate.MAX))
                .as("the last day of " + code)
                .isBefore(day(inOrder.get(i).get("since"), LocalDate.MIN));
          }
        });
  }

  private static LocalDate day(String text, LocalDate absent) {
    return text.isEmpty() ? absent : LocalDate.parse(text);
  }

  @Test
  void aRowCountsFromItsDayToItsDay(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("colours.csv"),
        "from,to,since,until,why\nR,RED,2026-01-01,2026-06-30,test\nR,ROSE,2026-07-01,,test\n");
    CodeTables tables = new CodeTables(folder);

    assertThat(tables.find("colours", "R", "2025-12-31")).isEmpty();
    assertThat(tables.find("colours", "R", "2026-06-30")).contains("RED");
    assertThat(tables.find("colours", "R", "2026-07-01")).contains("ROSE");
  }
}
