package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final boolean WRITES = "write".equals(System.getProperty("golden"));
  private static final Path SAMPLES =
      Path.of(System.getProperty("hub.home", "..")).resolve("../shared/samples");

  /**
   * A folder a case: received.edi; tolerance.txt where it is read with settings of its own;
   * written.edi where it is read and written again; findings.txt where something is wrong. With
   * {@code -Dgolden=write} a folder that has only what was received gets the other two.
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
    EdifactReader reader = new EdifactReader(Limits.DEFAULT, tolerance(folder));
    Path written = folder.resolve("written.edi");
    Path findings = folder.resolve("findings.txt");
    copy(reader, received, new DefaultHandler());
    List<String> found = reader.findings().stream().map(EdifactReaderTest::line).toList();
    boolean sound = reader.findings().stream().noneMatch(Finding::isError);
    if (WRITES && !Files.exists(findings)) {
      if (!found.isEmpty()) {
        Files.write(findings, found);
      }
      if (sound && !Files.exists(written)) {
        Files.write(written, written(reader, received));
      }
    }

    List<String> expected = Files.exists(findings) ? Files.readAllLines(findings) : List.of();
    assertThat(found).containsExactlyElementsOf(expected);
    assertThat(Files.exists(written)).as("written.edi is there when it is told").isEqualTo(sound);
    if (sound) {
      assertThat(new String(written(reader, received), StandardCharsets.ISO_8859_1))
          .isEqualTo(Files.readString(written, StandardCharsets.ISO_8859_1));
    }
  }

  private static byte[] written(EdifactReader reader, byte[] received) throws TransformerException {
    EdifactWriter writer = new EdifactWriter();
    try {
      copy(reader, received, writer);
    } catch (IllegalArgumentException e) {
      return ("not written: " + e.getMessage() + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
    return writer.bytes();
  }

  private static Tolerance tolerance(Path folder) throws IOException {
    Path settings = folder.resolve("tolerance.txt");
    Map<String, String> said = new LinkedHashMap<>();
    if (Files.exists(settings)) {
      for (String line : Files.readAllLines(settings)) {
        String[] words = line.split(": ");
        said.put(words[0], words[1]);
      }
    }
    return Tolerance.of(said);
  }

  private static String line(Finding finding) {
    String line =
        String.join(
            " | ",
            finding.kind().name(),
            finding.toRefusal().place(),
            finding.came(),
            finding.expected());
    return finding.isError() ? line : line + " | " + finding.severity();
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
                        assertThat(reader.findings()).noneMatch(Finding::isError);
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
