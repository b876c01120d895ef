package org.singlewindow.hub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.CsvTable;
import org.xml.sax.SAXException;

/** Platform files against what is sent, what is broken, and the writer. */
class PlatformFileTest {

  private static final Path CASES = Path.of("src/test/resources/platform");
  // three characters whose GB18030 bytes are no UTF-8; of one alone nobody could tell
  private static final String PORT = "\u8FDE\u4E91\u6E2F";
  private static final PlatformTable TABLE = table(CASES.resolve(PlatformTable.FILE));

  private static PlatformTable table(Path file) {
    return PlatformTable.of(file.toString(), CsvTable.read(file));
  }

  /**
   * A folder a case: received.txt gives messages.xml and findings.txt; a file that is not there
   * says that nothing comes. With {@code -Dgolden=write} what is missing is written, to be read
   * before it is believed.
   */
  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsItsFolderSays() throws IOException {
    return Files.list(CASES)
        .filter(Files::isDirectory)
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    PlatformFile file = PlatformReader.read(Files.readAllBytes(folder.resolve("received.txt")));
    List<String> findings = new ArrayList<>();
    StringBuilder messages = new StringBuilder();
    file.broken().ifPresent(one -> findings.add(line(one)));
    file.warning().ifPresent(one -> findings.add(line(one)));
    for (PlatformMessage message : file.messages()) {
      message.findings().forEach(one -> findings.add(line(one)));
      PlatformCheck.check(message, TABLE).forEach(one -> findings.add(line(one)));
      if (!message.type().isEmpty()) {
        messages.append(xml(message, file.charset())).append('\n');
      }
    }

    agree(
        folder.resolve("findings.txt"),
        findings.isEmpty() ? "" : String.join("\n", findings) + "\n");
    agree(folder.resolve("messages.xml"), messages.toString());
  }

  private static void agree(Path file, String came) throws IOException {
    boolean writes = "write".equals(System.getProperty("golden"));
    if (writes && !Files.exists(file) && !came.isEmpty()) {
      Files.writeString(file, came);
    }
    assertThat(came).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }

  private static String line(PlatformFinding finding) {
    Refusal refusal = finding.toRefusal();
    return String.join(" | ", refusal.code(), refusal.place(), refusal.came(), refusal.expected());
  }

  private static String xml(PlatformMessage message, String charset) {
    try {
      StringWriter text = new StringWriter();
      TransformerHandler handler =
          ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
      handler.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      handler.setResult(new StreamResult(text));
      PlatformXml.write(message, TABLE, charset, handler);
      return text.toString();
    } catch (TransformerException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(@ForAll("messages") List<PlatformRecord> records) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      PlatformFile file = PlatformReader.read(PlatformWriter.write(records, charset));

      assertThat(file.broken()).isEmpty();
      assertThat(file.messages()).hasSize(1);
      PlatformMessage message = file.messages().get(0);
      assertThat(message.findings()).isEmpty();
      assertThat(message.records().stream().limit(records.size()).map(PlatformFileTest::text))
          .isEqualTo(records.stream().map(PlatformFileTest::text).toList());
    }
  }

  /** Id and fields; empty fields at the end say nothing. */
  private static String text(PlatformRecord record) {
    return record.id() + (":" + String.join(":", record.fields())).replaceFirst(":+$", "");
  }

  @Provide
  Arbitrary<List<PlatformRecord>> messages() {
    Arbitrary<String> field =
        Arbitraries.strings().withChars(":'?ab 1\t<&\u6728\u00E9\u3007").ofMaxLength(12);
    Arbitrary<PlatformRecord> record =
        field
            .list()
            .ofMaxSize(6)
            .flatMap(
                fields ->
                    Arbitraries.of("10", "50", "52").map(id -> PlatformRecord.of(id, fields)));
    return record
        .list()
        .ofMaxSize(8)
        .map(
            rest ->
                Stream.concat(
                        Stream.of(PlatformRecord.of("00", List.of("MOVES", "?", ":'", PORT))),
                        rest.stream())
                    .toList());
  }

  @Test
  void whatExplodesIsRefusedOrReadAtOnce() {
    String head = "00:MOVES::9:A:B:202511241015'";
    Map<String, String> hostile =
        Map.of(
            "a record of a megabyte", head + "50:" + "x".repeat(1 << 20) + "'99:3'",
            "a megabyte of escapes", head + "50:" + "?'".repeat(1 << 19),
            "a hundred thousand fields", head + "50" + ":".repeat(100_000) + "'99:3'",
            "more records than are taken", head + "50:A'".repeat(200_001) + "99:200003'",
            "only separators", ":".repeat(1 << 20),
            "only apostrophes", head + "'".repeat(1 << 20),
            "only question marks", "?".repeat(1 << 20),
            "only line breaks within a record", head + "50:A" + "\n".repeat(1 << 20) + "B'");

    hostile.forEach(
        (what, text) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), // a hang, not a slow machine
                () -> {
                  PlatformFile file = PlatformReader.read(text.getBytes(StandardCharsets.US_ASCII));

                  long findings =
                      file.messages().stream().mapToLong(one -> one.findings().size()).sum();
                  assertThat(file.broken().isPresent() || findings > 0).as(what).isTrue();
                },
                what));
  }

  @Test
  void aHundredThousandRecordsAreReadAndCheckedInBoundedFindings() {
    String text = "00:MOVES::9:A:B:202511241015'" + "50:wrong'".repeat(100_000) + "99:100002'";
    PlatformMessage message =
        PlatformReader.read(text.getBytes(StandardCharsets.US_ASCII)).messages().get(0);

    assertThat(message.records()).hasSize(100_002);
    assertThat(PlatformCheck.check(message, TABLE))
        .hasSizeLessThanOrEqualTo(PlatformLimits.DEFAULT.findingsMax() + 10);
  }

  @Test
  void aTableOfRecordsSaysWhatIsWrongWithIt() {
    Map<String, String> row =
        Map.of(
            "record", "50", "field", "1", "name", "a", "required", "no", "length", "3", "why", "w");
    Assertions.assertThrows(
        IllegalArgumentException.class, () -> PlatformTable.of("records.csv", List.of(row)));
  }
}
