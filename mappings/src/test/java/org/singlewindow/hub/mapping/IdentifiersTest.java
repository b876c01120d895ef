package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Refusal;

/** A fact is taken whatever its numbers look like, and said to be odd; a request is refused. */
class IdentifiersTest {

  private static final Path CODES =
      Path.of(System.getProperty("hub.home", "..")).resolve("mappings/codes");
  private static final Identifiers IDENTIFIERS = new Identifiers(new CodeTables(CODES));
  private static final String FACT = "FACT";
  private static final String REQUEST = "REQUEST";

  @Test
  void aFactIsTakenAndSaidToBeOdd() {
    try (Desk desk = Desk.open("2026-11-24")) {
      assertThat(check("imo", "UN9346524", FACT)).isEqualTo("9346524");
      assertThat(check("imo", "9346520", FACT)).isEqualTo("9346520");
      assertThat(check("locode", "VSL", FACT)).isEqualTo("VSL");

      assertThat(codes(desk.warnings(List.of()))).containsExactly("HUB-R421", "HUB-R421");
      assertThat(desk.warnings(List.of()).get(0).expected()).isEqualTo("9346524");
      assertThat(desk.refusals()).isEmpty();
    }
  }

  @Test
  void aRequestIsRefused() {
    try (Desk desk = Desk.open("2026-11-24")) {
      check("imo", "9346520", REQUEST);
      check("imo-class", "9.9", REQUEST);

      assertThat(codes(desk.refusals())).containsExactly("HUB-R422", "HUB-R422");
      assertThat(desk.warnings(List.of())).isEmpty();
    }
  }

  @Test
  void whatIsNotThereIsNotJudged() {
    try (Desk desk = Desk.open("2026-11-24")) {
      assertThat(check("imo", " ", REQUEST)).isEmpty();

      assertThat(desk.refusals()).isEmpty();
    }
  }

  @Test
  void sizeTypesAreReadInTheWordsOfIso6346() {
    try (Desk desk = Desk.open("2026-11-24")) {
      assertThat(check("size-type", "40HQ", REQUEST)).isEqualTo("45G1");
      assertThat(check("size-type", "4510", REQUEST)).isEqualTo("45G1");
      assertThat(check("size-type", "20'GP", REQUEST)).isEqualTo("22G1");
      assertThat(check("size-type", "45R1", REQUEST)).isEqualTo("45R1");
      assertThat(check("size-type", "22TN", REQUEST)).isEqualTo("22TN");
      assertThat(desk.refusals()).isEmpty();
      assertThat(codes(desk.warnings(List.of())))
          .containsExactly("HUB-R423", "HUB-R423", "HUB-R423");

      check("size-type", "BIG", REQUEST);
      assertThat(codes(desk.refusals())).containsExactly("HUB-R422");
    }
  }

  @Test
  void everyIsoCodeOfTheListIsASizeType() {
    for (String code : column("iso-equipment", "from")) {
      try (Desk desk = Desk.open("2026-11-24")) {
        check("size-type", code, REQUEST);
        assertThat(desk.refusals()).as(code).isEmpty();
      }
    }
  }

  @Test
  void aLinerCodeCountsInItsTime() {
    try (Desk desk = Desk.open("2016-01-01")) {
      check("smdg-liner", "UAS", FACT);
      assertThat(desk.warnings(List.of())).isEmpty();
    }
    try (Desk desk = Desk.open("2026-11-24")) {
      check("smdg-liner", "UAS", FACT);
      assertThat(codes(desk.warnings(List.of()))).containsExactly("HUB-R421");
    }
  }

  @Test
  void everySizeTypeOfTheTradeLeadsToAnIsoCode() {
    List<String> listed = column("iso-equipment", "from");

    assertThat(listed).containsAll(without("25R1", column("size-types", "to"))); // a rare reefer
  }

  @Test
  void aSizeTypeHardlyAnybodyUsesIsTakenAndSaid() {
    try (Desk desk = Desk.open("2026-11-24")) {
      assertThat(check("size-type", "M5G1", REQUEST)).isEqualTo("M5G1");

      assertThat(desk.refusals()).isEmpty();
      assertThat(codes(desk.warnings(List.of()))).containsExactly("HUB-R421");
    }
  }

  private static List<String> column(String table, String name) {
    return CsvTable.read(CODES.resolve(table + ".csv")).stream().map(row -> row.get(name)).toList();
  }

  private static List<String> without(String one, List<String> all) {
    return all.stream().filter(code -> !code.equals(one)).toList();
  }

  @Test
  void aSchemeNobodyKnowsIsOurFault() {
    assertThatThrownBy(() -> check("colour", "red", FACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  private static String check(String scheme, String value, String policy) {
    return IDENTIFIERS.check(scheme, value, "place", policy);
  }

  private static List<String> codes(List<Refusal> all) {
    return all.stream().map(Refusal::code).toList();
  }
}
