package org.singlewindow.hub.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.house.House;

/** {@code bench/faults}: a campaign, and its figures. */
public final class FaultRun {

  private static final int AT_A_TIME = 16;

  private FaultRun() {}

  /**
   * {@code [--kills N] [--seed N] [--fault A,B] [--list] [--version V]}.
   *
   * @throws IOException when the figures cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<String> given = List.of(args);
    if (given.contains("--list")) {
      Arrays.stream(Fault.values()).map(Fault::title).forEach(System.out::println);
      return;
    }
    int kills = Integer.parseInt(value(given, "--kills", "50"));
    long seed = Long.parseLong(value(given, "--seed", "7"));
    List<Fault> faults =
        given.contains("--fault")
            ? Arrays.stream(value(given, "--fault", "").split(",")).map(Fault::of).toList()
            : List.of(Fault.values());
    Path folder = Path.of(value(given, "--data", "bench/target/faults")).toAbsolutePath();
    Path data = folder.resolve("hub");
    List<String> lines = new ArrayList<>();
    List<String> rows = new ArrayList<>(List.of(RunRow.HEAD));
    ZonedDateTime now = ZonedDateTime.now();
    String version = value(given, "--version", "unknown");
    Campaign.Plan plan =
        new Campaign.Plan(kills, seed, faults, AT_A_TIME, now.toLocalDate().toString(), version);
    Files.createDirectories(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(FaultRun::endPrograms));
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("disk.img"), data);
    Balance balance;
    try {
      Files.createSymbolicLink(data.resolve("simulated"), folder.resolve("simulated"));
      try (House house = House.start(folder, data)) {
        balance =
            new Campaign(
                    house, disk, plan, line -> say(line, lines), row -> note(row, rows, folder))
                .run();
      }
    } finally {
      disk.ifPresent(SmallDisk::close);
    }
    String when = now.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    lines.add(0, "%s, bench/faults --kills %d --seed %d".formatted(when, kills, seed));
    lines.add(balance.toString());
    Files.write(folder.resolveSibling("faults.md"), lines);
    System.out.println(balance);
    System.exit(balance.holds() ? 0 : 1);
  }

  /** Whoever ends the campaign ends hub and partners; returns when they are gone. */
  static void endPrograms() {
    List<ProcessHandle> programs = ProcessHandle.current().descendants().toList();
    programs.forEach(ProcessHandle::destroyForcibly);
    programs.forEach(program -> program.onExit().join());
  }

  /** On disk at once: a campaign that is ended early has its rows. */
  private static void note(RunRow row, List<String> rows, Path folder) {
    rows.add(row.line());
    try {
      Files.write(folder.resolveSibling("faults-runs.csv"), rows);
    } catch (IOException e) {
      throw new UncheckedIOException("the figures cannot be written", e);
    }
  }

  private static void say(String line, List<String> lines) {
    System.out.println(line);
    lines.add(line);
  }

  private static String value(List<String> args, String key, String otherwise) {
    int at = args.indexOf(key);
    return at < 0 ? otherwise : args.get(at + 1);
  }
}
