package org.singlewindow.bench.reading;

import java.util.ArrayList;
import java.util.List;

/** The table of a run, as Markdown. */
final class ReadingTable {

  private ReadingTable() {}

  /** Writes it: a line for each candidate and workload, with the hub's reader as a multiple. */
  static String write(
      String head, List<Candidate> candidates, List<Workload> workloads, List<Rate> rates) {
    List<String> lines = new ArrayList<>(List.of(head, ""));
    lines.add(
        "| who | what | 1 thread, messages/s | 2 threads | the hub's reader to it, 1 and 2 |");
    lines.add("|---|---|---:|---:|---:|");
    for (Candidate candidate : candidates) {
      for (Workload workload : workloads) {
        lines.add(line(candidate, workload, rates));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Candidate candidate, Workload workload, List<Rate> rates) {
    Rate one = find(candidate.id(), workload, 1, rates);
    Rate two = find(candidate.id(), workload, 2, rates);
    return "| %s | %s, %,d bytes | %s | %s | %s |"
        .formatted(
            candidate.title(),
            workload.title(),
            workload.bytesEach(),
            shown(one),
            shown(two),
            candidate.id().equals("hub")
                ? ""
                : "%.1f x, %.1f x"
                    .formatted(
                        find("hub", workload, 1, rates).perSecond() / one.perSecond(),
                        find("hub", workload, 2, rates).perSecond() / two.perSecond()));
  }

  private static String shown(Rate rate) {
    return "%,.0f (%,.0f to %,.0f)".formatted(rate.perSecond(), rate.least(), rate.most());
  }

  private static Rate find(String id, Workload workload, int threads, List<Rate> rates) {
    return rates.stream()
        .filter(rate -> rate.candidate().equals(id))
        .filter(rate -> rate.workload().equals(workload.title()) && rate.threads() == threads)
        .findFirst()
        .orElseThrow();
  }
}
