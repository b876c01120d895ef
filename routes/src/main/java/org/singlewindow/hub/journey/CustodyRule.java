package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be true of two consecutive points of a container's way. Asked of the whole way after
 * every sight, so that the order in which reports come does not matter.
 */
interface CustodyRule {

  /** {@code AN-..} of the anomaly rules. */
  String rule();

  /** A row of {@code mappings/codes/alarms.csv}. */
  String code();

  /** True where a report that was only late makes it right: then the alarm was one of absence. */
  boolean endsWithTheMissingReport();

  /** The sights this rule looks at. */
  boolean concerns(Sight sight, CustodyTerms terms);

  /** The sights as they follow each other, given in time. */
  default List<Sight> inOrder(List<Sight> byTime) {
    return byTime;
  }

  /** True when these two cannot both be right. */
  boolean isBroken(Sight earlier, Sight later, CustodyTerms terms);

  /**
   * Two sights that contradict each other.
   *
   * @param earlier what was seen first
   * @param later what was seen next
   */
  record Breach(Sight earlier, Sight later) {

    /** The events that show it: what each source said. */
    List<String> evidence() {
      return List.of(earlier.eventId(), later.eventId());
    }
  }

  /** All contradictions of a way under this rule. */
  default List<Breach> breaches(Custody custody, CustodyTerms terms) {
    List<Sight> concerned =
        inOrder(custody.sights().stream().filter(sight -> concerns(sight, terms)).toList());
    List<Breach> breaches = new ArrayList<>();
    for (int i = 1; i < concerned.size(); i++) {
      if (isBroken(concerned.get(i - 1), concerned.get(i), terms)) {
        breaches.add(new Breach(concerned.get(i - 1), concerned.get(i)));
      }
    }
    return breaches;
  }
}
