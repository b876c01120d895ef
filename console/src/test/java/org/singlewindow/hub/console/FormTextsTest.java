package org.singlewindow.hub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.mapping.CsvTable;

/** Every form, field and value of the contracts is called something in both languages. */
class FormTextsTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home"));
  private static final Pattern NAME = Pattern.compile("\"([A-Za-z]+)\": \\{");
  private static final Pattern ENUM = Pattern.compile("\"enum\": \\[([^]]*)\\]");

  private static final TextFile TEXTS = new TextFile("forms");

  @Test
  void bothLanguagesSayTheSameThings() {
    TEXTS.saysTheSameInBothLanguages();
  }

  @Test
  void whateverAContractAsksForHasAName() throws IOException {
    Set<String> keys = TEXTS.keys();
    try (Stream<Path> folders = Files.list(HOME.resolve("mappings/portal-json"))) {
      for (Path folder : folders.filter(one -> Files.exists(contract(one))).toList()) {
        String type = folder.getFileName().toString();
        String text = Files.readString(contract(folder));
        assertThat(keys).contains("form." + type, "form." + type + ".hint");
        for (String name : found(NAME, text)) {
          assertThat(keys)
              .as(type + " " + name)
              .containsAnyOf("field." + name, "field." + type + "." + name);
        }
        for (String list : found(ENUM, text)) {
          for (String value : list.replaceAll("[\" ]", "").split(",")) {
            assertThat(keys).contains("value." + value);
          }
        }
      }
    }
  }

  @Test
  void everyColumnOfTheBookingSheetIsAFieldWithAName() throws IOException {
    Set<String> columns = new TreeSet<>();
    CsvTable.read(HOME.resolve("mappings/booking-sheet/booking/columns.csv"))
        .forEach(row -> columns.add(row.get("column")));
    Set<String> fields = new TreeSet<>();
    for (Map<String, String> row : CsvTable.read(HOME.resolve("console/forms/fields.csv"))) {
      if (row.get("form").equals("booking")) {
        fields.add(row.get("field"));
        assertThat(TEXTS.keys()).contains("field." + row.get("field"));
      }
    }
    assertThat(fields).isEqualTo(columns);
  }

  private static Path contract(Path folder) {
    return folder.resolve("contract.schema.json");
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    found.removeAll(Set.of("type", "documentId", "properties", "items"));
    return found;
  }
}
