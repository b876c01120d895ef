package org.singlewindow.bench.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.SAXException;

/** {@code bench/read [--seconds N]}: every candidate, every workload, one thread and two. */
public final class Reading {

  private static final int MEGABYTES = 100;

  private Reading() {}

  /**
   * Measures, and writes {@code bench/target/reading.md}.
   *
   * @param args {@code --seconds N}, the length of a run (3)
   */
  public static void main(String[] args) throws IOException, SAXException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    int at = List.of(args).indexOf("--seconds");
    int seconds = at < 0 ? 3 : Integer.parseInt(args[at + 1]);
    if (seconds < 1 || seconds > 60) {
      throw new IllegalArgumentException("--seconds is between 1 and 60");
    }
    Path home = Path.of(System.getProperty("hub.home", ".")).toAbsolutePath().normalize();
    List<Workload> workloads = List.of(Workload.releases(), Workload.mix(home));
    List<Candidate> candidates =
        List.of(
            Candidates.ours(),
            Candidates.staedi(),
            Candidates.smooks(),
            Candidates.translator(home));
    List<Rate> rates = new ArrayList<>();
    for (Candidate candidate : candidates) {
      for (Workload workload : workloads) {
        for (int threads : List.of(1, 2)) {
          rates.add(Rate.measure(candidate, workload, threads, seconds));
        }
      }
    }
    String head =
        "%s, %d cores, JDK %s, %s. `bench/read`: median of 3 runs of %d s after a warm-up, one process."
            .formatted(
                ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                seconds);
    String table = ReadingTable.write(head, candidates, workloads, rates) + large();
    Files.writeString(home.resolve("bench/target/reading.md"), table, StandardCharsets.UTF_8);
    System.out.print(table);
    System.exit(0);
  }

  /** The large interchange, in a heap that could not hold it. */
  private static String large() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Large.class.getName(),
                "" + MEGABYTES)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the large interchange was not read to its end");
    }
    return "\nOne interchange, `-Xmx128m`, reader only: " + line;
  }
}
