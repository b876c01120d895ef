package org.singlewindow.hub.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.Export;

/**
 * {@code ./hub export --from DAY --to DAY --out FOLDER}: writes what came, was recorded and left on
 * these days into a folder that proves itself. It reads ledger and archive; the hub may run.
 */
public final class ExportCommand {

  private static final String USAGE = "export: say --from 2026-01-01 --to 2026-01-31 --out FOLDER";

  private ExportCommand() {}

  /** Runs and exits: 0 when all was written, 1 when a body is missing, 2 for wrong arguments. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = Path.of(System.getProperty("hub.data", "./data"));
    String url = env("SPRING_DATASOURCE_URL").orElse("jdbc:sqlite:" + data.resolve("ledger.db"));
    System.exit(run(List.of(args), data, url, out));
  }

  private static Optional<String> env(String name) {
    return Optional.ofNullable(System.getenv(name));
  }

  /** Writes the export and says what it holds. */
  static int run(List<String> args, Path data, String url, PrintStream out) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.size(); i += 2) {
      given.put(args.get(i), args.get(i + 1));
    }
    if (args.size() != 6 || !given.keySet().containsAll(List.of("--from", "--to", "--out"))) {
      out.println(USAGE);
      return 2;
    }
    Path folder = Path.of(System.getProperty("hub.caller", "")).resolve(given.get("--out"));
    if (Files.exists(folder)) {
      out.println("export: " + folder + " exists; name a new folder");
      return 2;
    }
    if (url.startsWith("jdbc:sqlite:") && !Files.exists(Path.of(url.substring(12)))) {
      out.println(
          "export: there is no ledger at " + url + "; set HUB_DATA or SPRING_DATASOURCE_URL");
      return 2;
    }
    try {
      LocalDate from = LocalDate.parse(given.get("--from"));
      return write(from, LocalDate.parse(given.get("--to")), folder, data, url, out);
    } catch (DateTimeException e) {
      out.println(USAGE + "; " + e.getMessage());
      return 2;
    }
  }

  private static int write(
      LocalDate from, LocalDate to, Path folder, Path data, String url, PrintStream out) {
    String user = env("SPRING_DATASOURCE_USERNAME").orElse("");
    String password = env("SPRING_DATASOURCE_PASSWORD").orElse("");
    try (Database database = Database.look(url, user, password)) {
      Archive archive = new Archive(data.resolve("archive"));
      Export.Summary done =
          new Export(database, archive, HubVersion.text())
              .write(folder, from, to, Clock.systemUTC().instant());
      out.println(
          done.rows()
              + " rows, "
              + done.bodies()
              + " bodies, "
              + done.deleted()
              + " deleted by retention");
      done.heads().forEach(head -> out.println(VerifyCommand.line(head)));
      done.missing().forEach(digest -> out.println("missing from the archive: " + digest));
      return done.missing().isEmpty() ? 0 : 1;
    }
  }
}
