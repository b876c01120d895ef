package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Condition.Asked;

/**
 * What must be true before a container may move, for each purpose: one table, a row for each
 * condition. It says what is missing and who owes it; any missing half: it does not move.
 */
final class Guard {

  /** The table, in the order in which what is missing is named. */
  static final List<Condition> CONDITIONS =
      Stream.of(ReleaseConditions.ROWS, LeaveConditions.ROWS, LoadingConditions.ROWS)
          .flatMap(List::stream)
          .toList();

  private Guard() {}

  /**
   * Everything that is missing; empty when the container may move for this purpose.
   *
   * @param now our clock: what was valid until before now is over
   */
  static List<Missing> missing(
      Purpose purpose, ContainerDossier container, Known known, Instant now) {
    Asked asked = new Asked(purpose, container, known, now);
    return CONDITIONS.stream()
        .filter(condition -> condition.purposes().contains(purpose))
        .flatMap(condition -> condition.judge().apply(asked))
        .toList();
  }

  /** The halves alone, for people who read logs. */
  static String words(List<Missing> missing) {
    return missing.stream().map(one -> one.half().name()).collect(Collectors.joining(", "));
  }

  /** The table in Markdown: which purpose needs what, who owes it and how it is judged. */
  static String table() {
    List<Purpose> purposes = List.of(Purpose.values());
    StringBuilder text = new StringBuilder("| What | ");
    purposes.forEach(purpose -> text.append(purpose).append(" | "));
    text.append("Owed by | There when |\n|---|");
    text.append(":-:|".repeat(purposes.size())).append("---|---|\n");
    for (Condition row : CONDITIONS) {
      text.append("| ").append(row.half()).append(" | ");
      Arrays.stream(Purpose.values())
          .forEach(purpose -> text.append(row.purposes().contains(purpose) ? "x | " : "| "));
      text.append(row.owner()).append(" | ").append(row.judged()).append(" |\n");
    }
    return text.toString();
  }
}
