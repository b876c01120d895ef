package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The reader against what it is sent, and against the writer. */
class EdifactReaderTest {

  private static final Path CASES = Path.of("src/test/resources/edifact");
  private static final Path SAMPLES =
      Path.of(System.getProperty("hub.home", "..")).resolve("../shared/samples");

  /**
   * A folder a case: received.edi, and either written.edi (read and written again) or findings.txt.
   */
  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsItsFolderSays() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException, TransformerException {
    byte[] received = Files.readAllBytes(folder.resolve("received.edi"));
    EdifactReader reader = new EdifactReader();
    EdifactWriter writer = new EdifactWriter();
    Path written = folder.resolve("written.edi");
    copy(reader, received, Files.exists(written) ? writer : new DefaultHandler());

    Path findings = folder.resolve("findings.txt");
    List<String> expected = Files.exists(findings) ? Files.readAllLines(findings) : List.of();
    assertThat(reader.findings().stream().map(EdifactReaderTest::line))
        .containsExactlyElementsOf(expected);
    if (Files.exists(written)) {
      assertThat(new String(writer.bytes(), StandardCharsets.ISO_8859_1))
          .isEqualTo(Files.readString(written, StandardCharsets.ISO_8859_1));
    }
  }

  private static String line(Finding finding) {
    return String.join(
        " | ",
        finding.kind().name(),
        finding.toRefusal().place(),
        finding.came(),
        finding.expected());
  }

  private static void copy(EdifactReader reader, byte[] bytes, DefaultHandler writer)
      throws TransformerException {
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(
            new SAXSource(reader, new InputSource(new ByteArrayInputStream(bytes))),
            new SAXResult(writer));
  }

  @TestFactory
  Stream<DynamicTest> messagesNobodyHereWroteAreReadOrRefusedByName() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "skipped: no ../shared/samples beside the repository");
    return Files.walk(SAMPLES)
        .filter(file -> file.toString().endsWith(".edi") && !file.toString().contains("x12"))
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      EdifactReader reader = new EdifactReader();
                      Assertions.assertTimeoutPreemptively(
                          Duration.ofSeconds(5),
                          () -> reader.parse(source(Files.readAllBytes(file))));
                      if (file.toString().matches(".*(copino|codeco|coparn_00b|iftsta_d00b).*")) {
                        assertThat(reader.findings()).noneMatch(one -> one.kind().isError());
                      }
                    }));
  }

  private static InputSource source(byte[] bytes) {
    return new InputSource(new ByteArrayInputStream(bytes));
  }

  @Test
  void smooksTellsTheSameAsTheReaderAlone() throws IOException {
    byte[] bytes = Files.readAllBytes(CASES.resolve("release-order/received.edi"));

    try (SmooksEdifact smooks = new SmooksEdifact()) {
      SmooksEdifact.Read read = smooks.read(bytes);

      assertThat(read.findings()).isEmpty();
      assertThat(read.xml()).contains("<E8260>CSQU3054383</E8260>").contains("n=\"1\"");
    }
  }

  @Property(tries = 500)
  void noDamageThrowsOrHangs(
      @ForAll @IntRange(min = 0, max = 700) int at, @ForAll byte put, @ForAll boolean cut)
      throws IOException {
    byte[] bytes = Files.readAllBytes(CASES.resolve("release-order/received.edi"));
    int where = at % bytes.length;
    bytes[where] = put;
    byte[] damaged = cut ? java.util.Arrays.copyOf(bytes, where) : bytes;

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> new EdifactReader().parse(source(damaged)));
  }
}
