package org.singlewindow.hub.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.Standard.Syntax;

/** Every syntax is told by its first bytes, and what tells nothing is refused by name. */
class SyntaxesTest {

  private static final Path MAPPINGS =
      Path.of(System.getProperty("hub.home", "..")).resolve("mappings");
  private static final String GATE =
      "00:CODECO:GATE-IN REPORT:9:A:B:202611240830'\n10'\n50:CSQU3054383::F'\n99:4'\n";

  @Test
  void whatBytesSayThemselvesCountsMoreThanWhatIsSpoken() {
    Set<Syntax> all = Set.of(Syntax.values());
    assertThat(of("\uFEFF\r\n00:CODECO:", Set.of())).isEqualTo(Syntax.PLATFORM);
    assertThat(of("10:9307217:", Set.of())).isEqualTo(Syntax.EDIFACT);
    assertThat(of("10:9307217:", all)).isEqualTo(Syntax.PLATFORM);
    assertThat(of("UNB+UNOA:2+A", all)).isEqualTo(Syntax.EDIFACT);
    assertThat(of("X8001   5423187", all)).isEqualTo(Syntax.FIXED);
    assertThat(of("train_no,wagon_no", all)).isEqualTo(Syntax.CSV);
    assertThat(of("train_no,wagon_no", Set.of(Syntax.FIXED))).isEqualTo(Syntax.FIXED);
    assertThat(of("PK\u0003\u0004", all)).isEqualTo(Syntax.XLSX);
    assertThat(of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", all)).isEqualTo(Syntax.XLSX);
  }

  private static Syntax of(String text, Set<Syntax> spoken) {
    boolean bytes = text.startsWith("PK") || text.startsWith("\u00D0");
    return Syntax.of(text.getBytes(bytes ? ISO_8859_1 : UTF_8), spoken);
  }

  @Test
  void linesOfNoMessageAreRefusedByName() {
    assertThat(refusals("fixed-rail", "consist", "good morning".getBytes(UTF_8)))
        .containsExactly("HUB-R740");
    assertThat(refusals("fixed-rail", "consist", new byte[0])).containsExactly("HUB-R740");
  }

  @Test
  void aPlatformRecordThatNeverEndsIsRefusedByName() {
    byte[] endless = (GATE.substring(0, 46) + "50:" + "x".repeat(70_000)).getBytes(UTF_8);

    assertThat(refusals("platform-cn", "CODECO", endless)).containsExactly("HUB-R713");
  }

  @Test
  void aSheetThatIsNotReadIsSaid() throws IOException {
    Path sample =
        MAPPINGS.resolve(
            "booking-sheet/booking/golden/examples/two-bookings-of-a-forwarder/received.xlsx");
    Translated first = read("booking-sheet", "booking", Files.readAllBytes(sample)).get(0);

    assertThat(first.warnings().stream().map(Refusal::code)).contains("HUB-R735");
  }

  @Test
  void theNumberOfAnEPortWrapperIsTheIdentityOfWhatItHolds() {
    String data = Base64.getEncoder().encodeToString(GATE.getBytes(UTF_8));
    String wrapped =
        "<DxpMsg><TransInfo><CopMsgId>CN_7</CopMsgId></TransInfo><Data>%s</Data></DxpMsg>"
            .formatted(data);

    List<Translated> read = read("platform-cn", "CODECO", wrapped.getBytes(UTF_8));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).messageId()).isEqualTo("somebody/CN_7");
    assertThat(read.get(0).events()).hasSize(1);
  }

  private static List<String> refusals(String standard, String message, byte[] bytes) {
    return read(standard, message, bytes).stream()
        .flatMap(one -> one.refusals().stream())
        .map(Refusal::code)
        .toList();
  }

  private static List<Translated> read(String standard, String message, byte[] bytes) {
    try (Translator translator = new Translator(MAPPINGS, new NoParties(), new CanonicalXml())) {
      return translator.read(
          new Inbound(
              bytes,
              List.of(standard),
              Set.of(message),
              Optional.empty(),
              "somebody",
              Instant.parse("2026-11-24T00:00:00Z"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
