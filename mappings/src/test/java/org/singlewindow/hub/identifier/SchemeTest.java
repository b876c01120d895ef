package org.singlewindow.hub.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.mapping.CsvTable;

/** Identifiers are judged as the vectors of {@code identifiers.csv} say. */
class SchemeTest {

  private static final List<Map<String, String>> VECTORS =
      CsvTable.read(
          Path.of(System.getProperty("hub.home", ".."))
              .resolve("mappings/src/test/resources/identifiers.csv"));

  @TestFactory
  Stream<DynamicTest> vectors() {
    return VECTORS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("scheme") + " " + row.get("value"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    Judgement judgement = Scheme.find(row.get("scheme")).orElseThrow().judge(row.get("value"));

    assertThat(judgement.verdict().name().toLowerCase(Locale.ROOT))
        .as(row.get("why"))
        .isEqualTo(row.get("verdict"));
    assertThat(judgement.value()).isEqualTo(row.get("written"));
  }

  @Test
  void everySchemeHasVectorsGoodAndBad() {
    Map<String, List<String>> verdicts =
        VECTORS.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("scheme"),
                    Collectors.mapping(row -> row.get("verdict"), Collectors.toList())));

    assertThat(verdicts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Scheme.values()).map(Scheme::word).toList());
    assertThat(verdicts.values()).allSatisfy(all -> assertThat(all).contains("good", "form"));
  }

  @Test
  void neverThrows() {
    Random random = new Random(6346);
    for (int i = 0; i < 20_000; i++) {
      String came =
          random
              .ints(random.nextInt(24), 0, 128)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      for (Scheme scheme : Scheme.values()) {
        assertThat(scheme.judge(came).expected()).isNotBlank();
      }
    }
  }
}
