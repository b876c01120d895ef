package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * What the hub can promise of one adapter, as its partner treats repeats, and the fault runs that
 * met it.
 */
final class Promise {

  private static final String RUNS = "bench/faults-runs.csv";

  private final List<Map<String, String>> runs;

  /** The promises of this house; an installed hub has no bench, and no run is named there. */
  Promise(Path home) {
    Path table = home.resolve(RUNS);
    this.runs = Files.isRegularFile(table) ? CsvTable.read(table) : List.of();
  }

  /**
   * One line of what is promised, and one of what the last runs showed.
   *
   * @param repeats what the partner does with a message it has had, as its manifest says
   */
  List<String> of(String adapter, String repeats) {
    return List.of("promise: " + once(repeats), "fault runs: " + shown(adapter));
  }

  private static String once(String repeats) {
    return switch (repeats) {
      case "ignored" -> "its partner ignores repeats, so each effect is once";
      case "ask-first" ->
          "its partner can be asked, by a person so far: an unknown outcome stops its subject";
      default -> "an unknown outcome stops its subject, and a person decides";
    };
  }

  private String shown(String adapter) {
    List<Map<String, String>> met =
        runs.stream()
            .filter(run -> List.of(run.get("partners").split(" ")).contains(adapter))
            .sorted(Comparator.comparing(run -> run.get("day")))
            .toList();
    if (met.isEmpty()) {
      return "none met it";
    }
    Map<String, String> last = met.get(met.size() - 1);
    return "%d faults met it, the last %s on %s (seed %s, version %s); in all %d accepted, %d lost, %d twice; see %s"
        .formatted(
            met.size(),
            last.get("fault"),
            last.get("day"),
            last.get("seed"),
            last.get("version"),
            sum(met, "accepted"),
            sum(met, "lost"),
            sum(met, "twice"),
            RUNS);
  }

  private static int sum(List<Map<String, String>> runs, String column) {
    return runs.stream().mapToInt(run -> Integer.parseInt(run.get(column))).sum();
  }
}
