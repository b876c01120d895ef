package org.singlewindow.hub.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.singlewindow.hub.adapter.AdapterCheck;
import org.singlewindow.hub.adapter.AdapterFolder;

/** {@code ./hub check}: lints and proves all adapters and the mappings they use, or one adapter. */
public final class CheckCommand {

  private CheckCommand() {}

  /** Runs and exits: 0 when everything is sound, 1 otherwise. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("hub.home", "."));
    System.exit(run(home, List.of(args), System.out));
  }

  /**
   * Checks and prints every finding: file, rule, remedy.
   *
   * @param args a folder, or nothing for all; {@code --write} writes missing expectations
   * @return 0 when everything is sound, 1 otherwise
   */
  static int run(Path home, List<String> args, PrintStream out) {
    List<Path> folders = args.stream().filter(arg -> !arg.startsWith("--")).map(Path::of).toList();
    if (folders.isEmpty()) {
      folders = AdapterFolder.list(List.of(home.resolve("adapters")));
    }
    int findings = 0;
    try (AdapterCheck check = new AdapterCheck(home, args.contains("--write"))) {
      for (Path folder : folders) {
        AdapterCheck.Report report = check.check(folder);
        findings += report.findings().size();
        out.printf(
            "%-20s %s, %d cases%n",
            folder.getFileName(), report.isSound() ? "sound" : "NOT SOUND", report.cases());
        report.findings().forEach(finding -> out.println("  " + finding));
      }
    }
    out.printf("%d adapters, %d findings%n", folders.size(), findings);
    return findings == 0 ? 0 : 1;
  }
}
