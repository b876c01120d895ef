package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.Event;

/** All orders in which some events may come. */
final class Permutations {

  private Permutations() {}

  /** Every order, each once; n factorial of them. */
  static List<List<Event>> of(List<Event> events) {
    if (events.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Event>> all = new ArrayList<>();
    for (Event first : events) {
      List<Event> rest = new ArrayList<>(events);
      rest.remove(first);
      for (List<Event> tail : of(rest)) {
        List<Event> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
