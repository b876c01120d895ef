package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.csv.CsvFile;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.csv.CsvWriter;
import org.singlewindow.hub.csv.SmooksCsv;

/** CSV files against what is sent, what is broken, and the writer. */
class CsvMessagesTest {

  private static final Path CASES = Path.of("src/test/resources/csv");
  private static final SmooksCsv CSV = new SmooksCsv();
  private static final PartyCodes NOBODY =
      new PartyCodes() {
        @Override
        public Optional<String> findParty(String scheme, String code) {
          return Optional.empty();
        }

        @Override
        public Optional<String> findCode(String scheme, String partyId) {
          return Optional.empty();
        }

        @Override
        public Optional<String> findName(String partyId) {
          return Optional.empty();
        }
      };

  /**
   * A folder a case: received.csv gives rows.xml and findings.txt; a file that is not there says
   * that nothing comes. The messages are those beside the cases.
   */
  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsItsFolderSays() throws IOException {
    return Files.list(CASES)
        .filter(folder -> Files.exists(folder.resolve("received.csv")))
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    read(Files.readAllBytes(folder.resolve("received.csv")), rows, findings);

    assertThat(text(findings)).isEqualTo(text(folder.resolve("findings.txt")));
    assertThat(text(rows)).isEqualTo(text(folder.resolve("rows.xml")));
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static String xml(CsvRow row) {
    try {
      Processor processor = new Processor(false);
      StringWriter text = new StringWriter();
      Serializer serializer = processor.newSerializer(text);
      serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
      serializer.serializeNode(TableXml.write(List.of(row), processor));
      return text.toString();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(byte[] bytes, List<String> rows, List<String> findings)
      throws IOException {
    try (CsvMessages messages = new CsvMessages()) {
      TableSheet sheet = messages.open(bytes, known());
      sheet.refusal().map(CsvMessagesTest::line).ifPresent(findings::add);
      sheet.warnings().forEach(warning -> findings.add(line(warning)));
      for (CsvRow row : sheet.rows()) {
        try (Desk desk = Desk.open("2026-11-24")) {
          row.check(desk);
          desk.refusals().forEach(refusal -> findings.add(line(refusal)));
          if (desk.refusals().isEmpty()) {
            rows.add(xml(row));
          }
        }
      }
    }
  }

  private static List<CsvHeader.Known> known() throws IOException {
    return Files.list(CASES)
        .filter(file -> file.toString().endsWith(CsvColumns.FILE))
        .sorted()
        .map(
            file ->
                new CsvHeader.Known(
                    file.getFileName().toString().replace("-" + CsvColumns.FILE, ""),
                    file,
                    file,
                    CsvColumns.read(file)))
        .toList();
  }

  private static String line(Refusal refusal) {
    return String.join(" | ", refusal.code(), refusal.place(), refusal.came(), refusal.expected());
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("records") List<List<String>> records) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of("one", "two", "three"));
    all.addAll(records);

    CsvFile file = CSV.read(CsvWriter.write(all));

    assertThat(file.broken()).isEmpty();
    assertThat(file.records().stream().map(CsvRecord::cells)).isEqualTo(all);
  }

  @Provide
  Arbitrary<List<List<String>>> records() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars(",;\t\"\n\\'&<>= ab1\u7BB1\u00E9")
            .ofMaxLength(12)
            .map(String::strip); // white space around a cell means nothing
    return cell.list()
        .ofSize(3)
        .filter(cells -> cells.stream().anyMatch(one -> !one.isEmpty()))
        .list()
        .ofMaxSize(5);
  }

  @Test
  void whatCarriesNoTextIsRefusedAtOnce() {
    Map<String, String> hostile =
        Map.of(
            "a cell of a megabyte",
            "move,box\n1," + "x".repeat(1 << 20),
            "a hundred thousand columns",
            "a,".repeat(100_000),
            "many columns within a record's limit",
            "move,box," + "a,".repeat(30_000),
            "a quote to the end",
            "move,box\n1,\"" + "x,y\n".repeat(1 << 20),
            "a quote to the end on one line",
            "move,box\n1,\"x",
            "a zero byte",
            "move,box\n1,\0\n",
            "only separators",
            ",;\t,,,\n".repeat(100_000),
            "nothing",
            "",
            "more rows than are taken",
            "move,box\n" + "1,2\n".repeat(100_000));

    hostile.forEach(
        (what, text) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), // a hang, not a slow machine
                () -> {
                  List<String> rows = new ArrayList<>();
                  List<String> findings = new ArrayList<>();
                  read(text.getBytes(StandardCharsets.UTF_8), rows, findings);

                  assertThat(findings).as(what).hasSize(1);
                  assertThat(rows).as(what).isEmpty();
                },
                what));
  }

  @Test
  void aRowIsKnownAgainByFileNameContentAndNumber() {
    Path mappings = Path.of(System.getProperty("hub.home", "..")).resolve("mappings");
    try (Translator translator = new Translator(mappings, NOBODY, new CanonicalXml())) {
      String file = "size_type,quantity,counted_at\n22G1,1,2026-11-24 06:00\n22G1,2,never at all\n";
      List<String> first = ids(translator, "stock.csv", file);

      assertThat(first).hasSize(2).doesNotHaveDuplicates();
      assertThat(first).allMatch(id -> id.matches("yard/stock[.]csv/[0-9a-f]{12}/[12]"));
      assertThat(ids(translator, "stock.csv", file)).isEqualTo(first);
      assertThat(ids(translator, "stock.csv", file + "\n")).doesNotContainAnyElementsOf(first);
      assertThat(ids(translator, "other.csv", file)).doesNotContainAnyElementsOf(first);
      assertThat(ids(translator, "n".repeat(200), file)).allMatch(id -> id.length() <= 60);
    }
  }

  private static List<String> ids(Translator translator, String name, String text) {
    return translator
        .read(
            new Inbound(
                text.getBytes(StandardCharsets.UTF_8),
                List.of("csv-yard"),
                Set.of("stock"),
                Optional.empty(),
                "yard",
                Instant.parse("2026-11-24T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name)))
        .stream()
        .map(Translated::messageId)
        .toList();
  }

  @Test
  void everySyntaxIsToldByItsFirstBytes() {
    assertThat(syntax("\uFEFF move,box", true)).isEqualTo(Standard.Syntax.CSV);
    assertThat(syntax("UNB+UNOC:3+A+B'", true)).isEqualTo(Standard.Syntax.EDIFACT);
    assertThat(syntax("\r\n UNA:+.? 'UNB+", true)).isEqualTo(Standard.Syntax.EDIFACT);
    assertThat(syntax("una_no,box", true)).isEqualTo(Standard.Syntax.CSV);
    assertThat(syntax("UNH_NO,box", true)).isEqualTo(Standard.Syntax.CSV);
    assertThat(syntax("move,box", false)).isEqualTo(Standard.Syntax.EDIFACT);
    assertThat(syntax(" {\"a\":1}", true)).isEqualTo(Standard.Syntax.JSON);
    assertThat(syntax("<a/>", true)).isEqualTo(Standard.Syntax.XML);
  }

  private static Standard.Syntax syntax(String text, boolean csvSpoken) {
    return Standard.Syntax.of(
        text.getBytes(StandardCharsets.UTF_8), csvSpoken ? Set.of(Standard.Syntax.CSV) : Set.of());
  }

  @Test
  void aTableOfColumnsSaysWhatIsWrongWithIt() {
    for (String row : Arrays.asList("Move,yes,,why", "move,maybe,,why", "move,yes,(,why")) {
      Assertions.assertThrows(
          IllegalArgumentException.class,
          () -> {
            Path file = Files.createTempFile("columns", ".csv");
            Files.writeString(file, "column,required,form,why\n" + row + "\n");
            CsvColumns.read(file);
          },
          row);
    }
  }
}
