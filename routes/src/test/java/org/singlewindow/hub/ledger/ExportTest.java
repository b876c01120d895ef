package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.ledger.ExportCheck.Finding;
import org.singlewindow.hub.ledger.ExportCheck.Result;

/** What came and left can be proved to others, and what need not be kept is gone from the disk. */
class ExportTest {

  private static final Instant DAY_1 = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant DAY_2 = DAY_1.plus(Duration.ofDays(1));
  private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
  private static final LocalDate SECOND = LocalDate.parse("2026-11-25");
  private static final Duration YEAR = Duration.ofDays(365);

  @TempDir Path folder;
  private Memory memory;

  @BeforeEach
  void open() {
    memory = new Memory(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    memory.close();
  }

  private Export.Summary export(LocalDate from, LocalDate to, Path out) {
    return new Export(memory.database(), memory.archive(), "1.0").write(out, from, to, DAY_2);
  }

  @Test
  void whatCameAndLeftIsOneChainAndProvesItself() {
    memory.exchange("m1", "BL1", DAY_1);
    memory.refuse("m2", DAY_1);
    memory.exchange("m3", "BL3", DAY_2);
    Path out = folder.resolve("out");

    Export.Summary written = export(FIRST, SECOND, out);
    Result result = ExportCheck.check(out);

    assertThat(result.findings()).isEmpty();
    assertThat(written.missing()).isEmpty();
    assertThat(result.rows()).isEqualTo(7); // received, event, sent; refused; and three again
    assertThat(result.bodies()).isEqualTo(9); // of each: bytes in, event, instruction, bytes out
    assertThat(result.heads()).isEqualTo(written.heads()).hasSize(2);
    assertThat(result.heads().get(1).begins())
        .as("a day begins with the end of the day before")
        .isEqualTo(result.heads().get(0).ends());
  }

  @Test
  void oneDayProvesItselfByTheEndOfTheDayBefore() {
    memory.exchange("m1", "BL1", DAY_1);
    memory.exchange("m3", "BL3", DAY_2);
    export(SECOND, SECOND, folder.resolve("out"));

    Result result = ExportCheck.check(folder.resolve("out"));

    assertThat(result.findings()).isEmpty();
    assertThat(result.rows()).isEqualTo(3);
  }

  /** Any byte of any file: the file is named, and of a table the row too. */
  @Test
  void oneAlteredByteIsNamed() throws IOException {
    memory.exchange("m1", "BL1", DAY_1);
    memory.refuse("m2", DAY_1);
    memory.exchange("m3", "BL3", DAY_2);
    new Retention(
            memory.database(), memory.archive(), Retention.Rule.of(YEAR, YEAR, Duration.ZERO), 100)
        .run(DAY_2);
    Path out = folder.resolve("out");
    export(FIRST, SECOND, out);
    List<Path> files;
    try (Stream<Path> all = Files.walk(out)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Path file = files.get(i % files.size());
      byte[] whole = Files.readAllBytes(file);
      byte[] altered = whole.clone();
      if (altered.length == 0) {
        continue;
      }
      int at = random.nextInt(altered.length);
      altered[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, altered);

      List<Finding> findings = ExportCheck.check(out).findings();

      String name = out.relativize(file).toString();
      assertThat(findings).as("byte %d of %s", at, name).isNotEmpty();
      assertThat(findings)
          .as("byte %d of %s", at, name)
          .anyMatch(finding -> finding.file().equals(name) || name.equals(ExportFiles.SUMS));
      if (name.equals(ExportFiles.CHAIN)) {
        long row = 1 + count(whole, at);
        assertThat(findings)
            .as("byte %d of %s", at, name)
            .anyMatch(finding -> finding.file().equals(name) && finding.row() == row);
      }
      Files.write(file, whole);
    }
    assertThat(ExportCheck.check(out).findings()).isEmpty();
  }

  private static long count(byte[] bytes, int before) {
    long lines = 0;
    for (int i = 0; i < before; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void aBodyThatIsTakenAwayOrPutInIsNamed() throws IOException {
    memory.exchange("m1", "BL1", DAY_1);
    Path out = folder.resolve("out");
    export(FIRST, FIRST, out);
    String digest = memory.rawOf("m1");
    Files.delete(ExportFiles.body(out, digest));
    Files.writeString(out.resolve("more.txt"), "more");

    assertThat(ExportCheck.check(out).findings())
        .extracting(Finding::line)
        .anyMatch(line -> line.contains("the body " + digest))
        .anyMatch(line -> line.startsWith("more.txt"));
  }

  @Test
  void aDeletedBodyLeavesATombstoneAndTheChainStillHolds() {
    memory.exchange("m1", "BL1", DAY_1);
    memory.exchange("m2", "BL2", DAY_1);
    Instant later = Instant.now().plus(YEAR.multipliedBy(2));
    memory.exchange("m3", "BL3", later);

    retention(later);
    Path out = folder.resolve("out");
    export(FIRST, LocalDate.ofInstant(later, java.time.ZoneOffset.UTC), out);
    Result result = ExportCheck.check(out);

    assertThat(result.findings()).isEmpty();
    assertThat(result.deleted()).hasSize(8);
    assertThat(result.deleted())
        .extracting(Tombstone::rule)
        .containsOnly("raw after 365 days", "canonical after 365 days");
    assertThat(result.bodies()).isEqualTo(4);
    assertThat(memory.archive().find(memory.rawOf("m1"))).isEmpty();
    assertThat(memory.archive().find(memory.rawOf("m3"))).isPresent();
  }

  private Retention.Freed retention(Instant now) {
    return new Retention(
            memory.database(),
            memory.archive(),
            Retention.Rule.of(YEAR, YEAR, Duration.ofDays(30)),
            50)
        .run(now);
  }

  /** The same bytes came again: they are wanted. */
  @Test
  void aBodyThatCameAgainStays() {
    memory.refuse("m2", DAY_1);
    Instant later = Instant.now().plus(Duration.ofDays(40));
    memory.refuse("m2", later.minus(Duration.ofDays(1)));

    assertThat(retention(later)).isEqualTo(new Retention.Freed(0, 0));
    assertThat(retention(later.plus(Duration.ofDays(31))).bodies()).isEqualTo(1);
  }

  @Test
  void whatIsDeletedFreesTheDisk() throws IOException {
    for (int i = 0; i < 300; i++) {
      memory.exchange("m" + i, "BL" + i, DAY_1);
    }
    memory.database().giveBack();
    long before = bytes(folder.resolve("data"));

    Retention.Freed freed = retention(Instant.now().plus(YEAR.multipliedBy(2)));

    long after = bytes(folder.resolve("data"));
    assertThat(freed.bodies()).isEqualTo(1200);
    // the rows of the chain and the tombstones stay, and pages are freed as a whole
    assertThat(before - after).isGreaterThan(freed.bytes() / 2);
    assertThat(new LedgerView(memory.database(), Memory.CANONICAL).listSubjects("BL7"))
        .isNotEmpty();
  }

  private static long bytes(Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(
              file -> {
                try {
                  return Files.size(file);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .sum();
    }
  }
}
