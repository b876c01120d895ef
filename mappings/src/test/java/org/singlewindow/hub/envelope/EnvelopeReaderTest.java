package org.singlewindow.hub.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.canonical.Refusal;

/** Wrappers as they come, broken ones, and bombs. */
class EnvelopeReaderTest {

  private static final Path CASES = Path.of("src/test/resources/envelope");

  /**
   * A folder a case: received.bin gives opened.txt, a line a document or the refusal. With {@code
   * -Dgolden=write} what is missing is written, to be read before it is believed.
   */
  @TestFactory
  Stream<DynamicTest> everyCaseIsOpenedAsItsFolderSays() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Opened opened = EnvelopeReader.open(Files.readAllBytes(folder.resolve("received.bin")));
    StringBuilder came = new StringBuilder();
    opened.refusal().ifPresent(one -> came.append(line(one)).append('\n'));
    for (Opened.Document document : opened.documents()) {
      String text = new String(document.bytes(), UTF_8).replace("\n", "\\n");
      came.append(
          "%s | %s | %s\n".formatted(document.wrappers(), document.number().orElse(""), text));
    }
    Path file = folder.resolve("opened.txt");
    if ("write".equals(System.getProperty("golden")) && !Files.exists(file)) {
      Files.writeString(file, came.toString());
    }
    assertThat(came.toString()).isEqualTo(Files.readString(file));
  }

  private static String line(Refusal refusal) {
    return String.join(" | ", refusal.code(), refusal.place(), refusal.came(), refusal.expected());
  }

  @Test
  void whatExplodesIsRefusedAtOnce() {
    byte[] zeros = new byte[64 << 20];
    byte[] nested = "<a/>".getBytes(UTF_8);
    byte[] wrapped = "<a/>".getBytes(UTF_8);
    byte[][] many = new byte[201][];
    java.util.Arrays.fill(many, "<a/>".getBytes(UTF_8));
    for (int i = 0; i < 10; i++) {
      nested = gzip(nested);
      wrapped = mft(wrapped);
    }
    Map<byte[], String> hostile =
        Map.of(
            mft(gzip(zeros)),
            "HUB-R723",
            mft(zip(zeros)),
            "HUB-R723",
            mft(gzip(gzip(zeros))),
            "HUB-R723",
            mft(zip(zip(zip(zeros)))),
            "HUB-R723",
            mft(zip(many)),
            "HUB-R723",
            mft(nested),
            "HUB-R724",
            wrapped,
            "HUB-R724");

    hostile.forEach(
        (bytes, code) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), // a hang, not a slow machine
                () ->
                    assertThat(EnvelopeReader.open(bytes).refusal().map(Refusal::code))
                        .contains(code)));
  }

  @Test
  void aWrapperOfAHundredThousandNodesWithinEachOtherIsLeftToItsReader() {
    byte[] deep =
        ("<MFTMessage><MFTData>"
                + "<a>".repeat(100_000)
                + "</a>".repeat(100_000)
                + "</MFTData></MFTMessage>")
            .getBytes(UTF_8);

    assertThat(EnvelopeReader.open(deep).documents().get(0).wrappers()).isEmpty();
  }

  @Test
  void aDoctypeIsLeftToItsReaderAndNothingIsFetched() {
    byte[] entity =
        ("<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]>"
                + "<MFTMessage><MFTData>&x;</MFTData></MFTMessage>")
            .getBytes(UTF_8);

    assertThat(EnvelopeReader.open(entity).documents().get(0).bytes()).isEqualTo(entity);
  }

  private static byte[] mft(byte[] within) {
    String text = Base64.getEncoder().encodeToString(within);
    return ("<MFTMessage><MFTData>" + text + "</MFTData></MFTMessage>").getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(to)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toByteArray();
  }

  private static byte[] zip(byte[]... files) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      for (int i = 0; i < files.length; i++) {
        zip.putNextEntry(new ZipEntry(i + ".xml"));
        zip.write(files[i]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toByteArray();
  }
}
