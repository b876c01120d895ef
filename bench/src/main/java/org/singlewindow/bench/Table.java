package org.singlewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of a run, as Markdown. */
final class Table {

  private Table() {}

  /**
   * Writes it.
   *
   * @param head date, machine and command, a line each
   * @param rows one for each system
   * @param steps of the hub, parts of one
   */
  static String write(List<String> head, List<Row> rows, Map<String, Double> steps) {
    List<String> lines = new ArrayList<>(head);
    lines.add("");
    lines.add(
        "| | system | messages/s | pushes/message | pushes/s | open loop at | door p50 / p99 | through p50 / p99"
            + " | CPU/message | of (a) | of (b) | hub to it, by messages | hub to it, by pushes |");
    lines.add("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    rows.forEach(row -> lines.add(line(row, rows)));
    find(rows, "e").ifPresent(hub -> steps(hub, steps, lines));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Row row, List<Row> rows) {
    Row.Closed closed = row.closed();
    boolean isPeer = row.id().matches("[cd]");
    return "| (%s) | %s%s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            row.id(),
            row.title(),
            closed.refused() + row.open().refused() > 0
                ? ", " + (closed.refused() + row.open().refused()) + " not accepted"
                : "",
            number(closed.perSecond()),
            "%.2f".formatted((double) closed.pushes() / closed.submissions()),
            number(closed.pushesPerSecond()),
            number(row.open().rate()) + "/s",
            row.open().door().map(Table::millis).orElse("no door"),
            millis(row.open().through()),
            number(closed.cpuMicros()) + " us",
            of(closed.perSecond(), find(rows, "a")),
            of(closed.perSecond(), find(rows, "b")),
            isPeer
                ? hub(rows).map(hub -> times(hub.perSecond() / closed.perSecond())).orElse("")
                : "",
            isPeer
                ? hub(rows)
                    .map(hub -> times(hub.pushesPerSecond() / closed.pushesPerSecond()))
                    .orElse("")
                : "");
  }

  private static void steps(Row hub, Map<String, Double> steps, List<String> lines) {
    lines.add("");
    lines.add(
        "Where the hub's processor time goes, of %s us a message (door open %s accepted/s):"
            .formatted(number(hub.closed().cpuMicros()), number(hub.closed().acceptedPerSecond())));
    lines.add("");
    lines.add("| step | part | us/message |");
    lines.add("|---|---:|---:|");
    steps.forEach(
        (step, part) ->
            lines.add(
                "| %s | %.1f %% | %s |"
                    .formatted(step, part * 100, number(part * hub.closed().cpuMicros()))));
  }

  private static Optional<Row> find(List<Row> rows, String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private static Optional<Row.Closed> hub(List<Row> rows) {
    return find(rows, "e").map(Row::closed);
  }

  private static String of(double perSecond, Optional<Row> whole) {
    return whole
        .map(row -> "%.1f %%".formatted(100 * perSecond / row.closed().perSecond()))
        .orElse("");
  }

  private static String times(double ratio) {
    return "%.2f x".formatted(ratio);
  }

  private static String millis(Row.Quantiles quantiles) {
    return "%.1f / %.1f ms".formatted(quantiles.p50(), quantiles.p99());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }
}
