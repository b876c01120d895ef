package org.singlewindow.hub.recognise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.PartyCodes;

/** A file from nobody in particular is read, or refused by its name; nothing breaks a run. */
class FileTranslatorTest {

  private static final Path MAPPINGS =
      Path.of(System.getProperty("hub.home", "..")).resolve("mappings");
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  @TempDir private Path work;

  @Test
  void aMessageIsReadByTheStandardThatKnowsIt() throws IOException {
    FileOutcome outcome = translate(codeco("95B"));

    assertThat(outcome.format()).isEqualTo("edifact-d95b/CODECO");
    assertThat(outcome.outcome()).isEqualTo("accepted");
    assertThat(outcome.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ContainerGated.class,
            gated -> assertThat(gated.containerNo()).isEqualTo("CSQU3054383"));
  }

  @Test
  void everyMessageOfAnInterchangeIsJudgedAlone() throws IOException {
    String both = codeco("95B").replace("UNZ+1", "UNH+2+INVOIC:D:97B:UN'BGM+380+1+9'UNT+3+2'UNZ+2");

    FileOutcome outcome = translate(both);

    assertThat(outcome.outcome()).isEqualTo("refused");
    assertThat(outcome.events()).hasSize(1);
    assertThat(outcome.format()).isEqualTo("edifact-d95b/CODECO, EDIFACT INVOIC, invoice");
    assertThat(code(outcome)).isEqualTo("HUB-R411");
    assertThat(FileOutcome.where(outcome.refusals().get(0))).containsEntry("message", 2);
  }

  @Test
  void anotherDirectoryIsNamedWithThoseThatAreRead() throws IOException {
    Refusal why = translate(codeco("17B")).refusals().get(0);

    assertThat(why.code()).isEqualTo("HUB-R413");
    assertThat(why.came()).isEqualTo("CODECO:D17B");
    assertThat(why.expected()).contains("D95B");
  }

  @Test
  void aPartyNobodyRegisteredIsTakenAndSaid() throws IOException {
    String coreor =
        "UNB+UNOA:2+STRANGER+SWHUB+261124:0910+1'UNH+1+COREOR:D:95B:UN'BGM+129+RO1+9'"
            + "RFF+BM:BLX1'TDT+20+026E+1++X-LINE:172:20'NAD+CF+X-LINE:160:ZZZ'NAD+FW+X-FWD:160:ZZZ'NAD+TR+X-TERM:160:ZZZ'"
            + "EQD+CN+CSQU3054383+22G1+++5'RFF+BM:BLX1'CNT+16:1'UNT+11+1'UNZ+1+1'";

    FileOutcome outcome = translate(coreor);

    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.warnings())
        .extracting(Refusal::code, Refusal::came, Refusal::expected)
        .contains(org.assertj.core.groups.Tuple.tuple("HUB-R414", "X-LINE", "party-x-line"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISA*00*~GS*QO*A*B*20260101*1600*1*X*004010~ST*315*1~|X12 315, status details (ocean)",
        "%PDF-1.7|PDF",
        "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>|UBL invoice",
        "{\"@context\":[],\"type\":\"Vessel\"}|NGSI-LD entity (smart data model)",
        "From: a@b.c\\nMIME-Version: 1.0\\n\\nhello|mail or MIME message",
        "PK\\3\\4\\0|ZIP archive, or an office document"
      })
  void whatIsKnownAndNotTakenIsCalledByItsName(String text, String name) throws IOException {
    FileOutcome outcome = translate(text.translateEscapes());

    assertThat(code(outcome)).isEqualTo("HUB-R411");
    assertThat(outcome.format()).isEqualTo(name);
    assertThat(outcome.refusals().get(0).expected()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Potato/>|Potato",
        "{\"potato\":1}|potato",
        "potato|potato",
        "UNB+UNOA:2+A+B+261124:0910+1'UNH+1+POTATO:D:95B:UN'BGM+1'UNT+3+1'UNZ+1+1'|POTATO:D95B",
        "ISA*00*~ST*999*1~|999"
      })
  void whatIsNotRecognisedIsShown(String text, String seen) throws IOException {
    FileOutcome outcome = translate(text);

    assertThat(code(outcome)).isEqualTo("HUB-R412");
    assertThat(outcome.refusals().get(0).came()).isEqualTo(seen);
  }

  @Test
  void whatIsNotRecognisedIsShownInChineseToo() throws IOException {
    FileOutcome outcome = translate("箱号,状态\n".getBytes(Charset.forName("GB18030")));

    assertThat(code(outcome)).isEqualTo("HUB-R412");
    assertThat(outcome.refusals().get(0).came()).isEqualTo("箱号,状态");
  }

  @Test
  void brokenDocumentsSayWhereTheyBreak() throws IOException {
    FileOutcome xml = translate("<Message><Head></Message>");
    FileOutcome json = translate("{\"type\":\"release\",");

    assertThat(code(xml)).isEqualTo("HUB-R301");
    assertThat(xml.format()).isEqualTo("xml");
    assertThat(FileOutcome.where(xml.refusals().get(0))).containsKeys("line", "column");
    assertThat(code(json)).isEqualTo("HUB-R201");
    assertThat(json.format()).isEqualTo("json");
  }

  @Test
  void whatCannotBeReadAtAllIsALineToo() throws IOException {
    assertThat(code(translate(""))).isEqualTo("HUB-R417");
    try (FileTranslator translator = translator(MAPPINGS, Duration.ofMinutes(1))) {
      FileOutcome nowhere = translator.translate(work.resolve("nowhere.edi"), anything());
      assertThat(code(nowhere)).isEqualTo("HUB-R415");
      Path large = work.resolve("large.edi");
      try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
        file.setLength(FileTranslator.BYTES_MAX + 1);
      }
      assertThat(code(translator.translate(large, anything()))).isEqualTo("HUB-R409");
    }
  }

  @Test
  void aFileThatTakesTooLongEndsAlone() throws IOException {
    Path file = Files.writeString(work.resolve("a.edi"), codeco("95B"));
    try (FileTranslator translator = translator(MAPPINGS, Duration.ZERO)) {
      assertThat(code(translator.translate(file, anything()))).isEqualTo("HUB-R418");
    }
  }

  @Test
  void aBrokenMappingOfOursIsSaidOfTheFile() throws IOException {
    Path home = copy(work.resolve("mappings"), "codes", "edifact-d95b");
    Files.writeString(home.resolve("edifact-d95b/codeco/in.xslt"), "<broken/>");
    Path file = Files.writeString(work.resolve("a.edi"), codeco("95B"));

    try (FileTranslator translator = translator(home, Duration.ofMinutes(1))) {
      assertThat(code(translator.translate(file, anything()))).isEqualTo("HUB-R416");
    }
  }

  private FileOutcome translate(String text) throws IOException {
    return translate(text.getBytes(UTF_8));
  }

  private FileOutcome translate(byte[] bytes) throws IOException {
    Path file = Files.write(work.resolve("file"), bytes);
    try (FileTranslator translator = translator(MAPPINGS, Duration.ofMinutes(1))) {
      return translator.translate(file, anything());
    }
  }

  private static Asked anything() {
    return Asked.anything("operator", "en");
  }

  private static String code(FileOutcome outcome) {
    return outcome.refusals().get(0).code();
  }

  private static String codeco(String release) {
    return "UNB+UNOA:2+LYGTA+SWHUB+261124:0910+1'UNH+1+CODECO:D:%s:UN'BGM+34+G1+9'"
            .formatted(release)
        + "TDT+20+026E+1++LINEA:172:20'NAD+CF+LINEA:160:ZZZ'EQD+CN+CSQU3054383+22G1++2+5'"
        + "DTM+7:202611240905:203'LOC+165+CNLYG:139:6'CNT+16:1'UNT+9+1'UNZ+1+1'";
  }

  private static FileTranslator translator(Path mappings, Duration timeMax) {
    return new FileTranslator(mappings, NOBODY, new CanonicalXml(), NOW, timeMax);
  }

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

  private static Path copy(Path to, String... folders) throws IOException {
    for (String folder : folders) {
      Path from = MAPPINGS.resolve(folder);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = to.resolve(folder).resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
