package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.edifact.Finding.Kind;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** What is sent to hurt: each is refused by name, soon, and what follows it is still read. */
class HostileInputTest {

  private static final Duration SOON = Duration.ofSeconds(5); // on a machine that does much else
  private static final String UNB = "UNB+UNOC:3+A+B+261124:0800+1'";
  private static final String BODY =
      "BGM+129+RO1+9'TDT+20++1'NAD+CF+L'EQD+CN+CSQU3054383'RFF+RE:1'CNT+16:1'UNT+8+2'";
  private static final String GOOD = "UNH+2+COREOR:D:95B:UN'" + BODY;

  /** An input by name, what is said of it, and whether the good message after it is still read. */
  record Attack(String name, String text, Kind said, boolean goodIsRead) {}

  @TestFactory
  Stream<DynamicTest> everyAttackIsRefusedByNameAndSoon() {
    String head = UNB + "UNH+1+COREOR:D:95B:UN'";
    String million = "A".repeat(1_000_000);
    return Stream.of(
            attack("a segment of 1 MB", head + "FTX+AAI+++" + million + "'UNT+3+1'"),
            attack("1 MB without a separator", head + million + "'UNT+3+1'"),
            attack("100,000 elements", head + "FTX" + "+".repeat(100_000) + "X'UNT+3+1'"),
            attack("100,000 components", head + "BGM+" + ":".repeat(100_000) + "X'UNT+3+1'"),
            attack("a million releases", head + "BGM+" + "?".repeat(1_000_000) + "'UNT+3+1'"),
            attack("a header of 1 MB", UNB + "UNH+" + million + "'BGM'UNT+3+1'"),
            attack("300,000 segments", head + "FTX+A'".repeat(300_000) + "UNT+3+1'"),
            attack(
                "100,000 repetitions",
                UNB.replace("UNOC:3", "UNOC:4")
                    + "UNH+1+COREOR:D:95B:UN'FTX+"
                    + "A*".repeat(100_000)
                    + "'UNT+3+1'"),
            new Attack(
                "100,000 segments of one kind",
                head + "RFF+BM:1'".repeat(100_000) + "UNT+3+1'" + GOOD,
                Kind.SEGMENT_TOO_OFTEN,
                true),
            new Attack(
                "100,000 groups in one another's place",
                head + "BGM+129'" + "TDT+20'NAD+CF'".repeat(50_000) + "UNT+3+1'" + GOOD,
                Kind.SEGMENT_UNEXPECTED,
                true),
            new Attack("a segment that never ends", head + "FTX+" + million, Kind.TRUNCATED, false),
            new Attack("a release at the very end", UNB + GOOD + "UNZ+1+1?", Kind.TRUNCATED, true),
            new Attack("10,000 headers", UNB.repeat(10_000) + GOOD, Kind.OVER_LIMIT, false),
            new Attack(
                "100,000 segments outside",
                UNB + "X+1'".repeat(100_000) + GOOD,
                Kind.OUTSIDE_MESSAGE,
                true),
            new Attack("a megabyte of nothing", "\0".repeat(1_000_000), Kind.NOT_EDIFACT, false))
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> check(attack)));
  }

  private static Attack attack(String name, String bad) {
    return new Attack(name, bad + GOOD, Kind.OVER_LIMIT, true);
  }

  private static void check(Attack attack) {
    byte[] bytes = attack.text().getBytes(StandardCharsets.ISO_8859_1);
    boolean[] good = new boolean[1];
    List<InterchangeReport> reports =
        assertTimeoutPreemptively(
            SOON,
            () ->
                new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT)
                    .read(new ByteArrayInputStream(bytes), sink(good)));

    assertThat(
            reports.stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            one.findings().stream(),
                            one.messages().stream().flatMap(m -> m.findings().stream()))))
        .as(attack.name())
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(attack.said());
              assertThat(finding.isError()).isTrue();
              assertThat(finding.came().length()).isLessThan(100);
            })
        .allMatch(finding -> finding.path().length() < 100);
    assertThat(good[0]).as("the good one after it is read").isEqualTo(attack.goodIsRead());
  }

  private static MessageSink sink(boolean[] good) {
    return new MessageSink() {
      @Override
      public ContentHandler open() {
        return new DefaultHandler();
      }

      @Override
      public void close(MessageReport report) {
        good[0] |= report.reference().equals("2") && !report.isRefused();
      }
    };
  }
}
