package org.singlewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a message costs the ledger as it fills, and how soon a person finds a case in it. */
public final class LedgerBench {

  private static final int SAMPLE_CASES = 1_000;
  private static final int SEARCHES = 1_000;

  private final LedgerFill fill;
  private final List<String> lines = new ArrayList<>();

  private LedgerBench(LedgerFill fill) {
    this.fill = fill;
  }

  /**
   * {@code [--messages N]}: fills the ledger up to N messages (1,000,000), tenfold at each step.
   *
   * @throws IOException when the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path home = Path.of(System.getProperty("hub.home", ".")).toAbsolutePath().normalize();
    List<String> words = List.of(args);
    int at = words.indexOf("--messages");
    long messagesMax = at >= 0 ? Long.parseLong(words.get(at + 1)) : 1_000_000;
    Path folder = home.resolve("bench/target/ledger");
    Files.createDirectories(folder);
    for (String name : List.of("ledger.db", "ledger.db-wal", "ledger.db-shm")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    try (LedgerFill fill = new LedgerFill(home, folder.resolve("ledger.db"))) {
      LedgerBench bench = new LedgerBench(fill);
      bench.run(messagesMax);
      bench.write(home.resolve("bench/target/ledger.md"), "bench/ledger " + String.join(" ", args));
    }
    System.exit(0);
  }

  private void run(long messagesMax) {
    say("warming up");
    fill.live(SAMPLE_CASES);
    for (long messages = 1_000; messages <= messagesMax; messages *= 10) {
      say("filling to " + messages + " messages");
      fill.fillTo(messages);
      measure();
    }
  }

  private void measure() {
    long before = fill.messages();
    Cost cost = Cost.of(() -> fill.live(SAMPLE_CASES));
    Cost bulk = Cost.of(() -> fill.fillTo(fill.messages() + 2L * SAMPLE_CASES));
    SearchTimes search = fill.search(SEARCHES);
    String line =
        "| %,d | %,.0f | %,.0f | %,.0f | %,.0f | %.1f | %.1f | %,d |"
            .formatted(
                before,
                cost.wallMicros() / SAMPLE_CASES,
                cost.cpuMicros() / SAMPLE_CASES,
                bulk.wallMicros() / (2 * SAMPLE_CASES),
                bulk.cpuMicros() / (2 * SAMPLE_CASES),
                search.p50Millis(),
                search.p95Millis(),
                fill.sizeMegabytes());
    say(line);
    lines.add(line);
  }

  private void write(Path file, String command) throws IOException {
    List<String> table = new ArrayList<>();
    table.add(
        "%s, %d cores, JDK %s, %s. `%s`; one run, begun %s."
            .formatted(
                ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                command.strip(),
                Instant.now()));
    table.add("");
    table.add(
        "| messages stored | a release as it lives, wall us | its processor us | in bulk, wall us a"
            + " message | processor us | search p50, ms | p95, ms | file, MB |");
    table.add("|---:|---:|---:|---:|---:|---:|---:|---:|");
    table.addAll(lines);
    String text = String.join("\n", table) + "\n";
    Files.writeString(file, text);
    System.out.print(text);
  }

  private static void say(String what) {
    System.err.println("bench: ledger: " + what);
  }
}
