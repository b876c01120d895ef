package org.singlewindow.hub.app;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.ledger.ExportCheck;
import org.singlewindow.hub.ledger.ExportHead;
import org.singlewindow.hub.ledger.Tombstone;

/**
 * {@code ./hub verify FOLDER [--head DIGEST]}: proves an export from its files alone, without a
 * hub. Whoever noted the end of a day's chain elsewhere gives it with {@code --head}: then nobody
 * can have written the whole export anew.
 */
public final class VerifyCommand {

  private VerifyCommand() {}

  /** Runs and exits: 0 when it is sound, 1 when something was altered, 2 for wrong arguments. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out));
  }

  /** Checks and prints. */
  static int run(List<String> args, PrintStream out) {
    List<String> rest = new ArrayList<>(args);
    int at = rest.indexOf("--head");
    Optional<String> head = Optional.empty();
    if (at >= 0 && at + 1 < rest.size()) {
      head = Optional.of(rest.remove(at + 1));
      rest.remove(at);
    }
    Path caller = Path.of(System.getProperty("hub.caller", ""));
    if (rest.size() != 1 || !Files.isDirectory(caller.resolve(rest.get(0)))) {
      out.println("verify: say the folder of an export, and --head DIGEST where you noted one");
      return 2;
    }
    try {
      return say(ExportCheck.check(caller.resolve(rest.get(0))), head, out);
    } catch (UncheckedIOException e) {
      out.println("verify: " + e.getMessage());
      return 1;
    }
  }

  private static int say(ExportCheck.Result result, Optional<String> noted, PrintStream out) {
    for (Tombstone one : result.deleted()) {
      LocalDate on = LocalDate.ofInstant(Instant.ofEpochMilli(one.at()), ZoneOffset.UTC);
      out.println(one.digest() + " deleted by retention on " + on + " (" + one.rule() + ")");
    }
    result.heads().forEach(head -> out.println(line(head)));
    result.findings().forEach(finding -> out.println(finding.line()));
    boolean known =
        noted.isEmpty()
            || result.heads().stream().anyMatch(head -> head.ends().equals(noted.get()));
    if (!known) {
      out.println("no day ends with " + noted.get() + ": this is not the chain you noted");
    }
    boolean sound = result.findings().isEmpty() && known;
    out.println(
        (sound ? "sound: " : "NOT SOUND: ")
            + result.rows()
            + " rows, "
            + result.bodies()
            + " bodies, "
            + result.deleted().size()
            + " deleted by retention");
    return sound ? 0 : 1;
  }

  /** A day of a chain, as a person notes it. */
  static String line(ExportHead head) {
    return head.day() + " " + head.node() + " ends with " + head.ends() + " at row " + head.last();
  }
}
