package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.Event;

/** What stories say of diversions: in which order things happened. */
final class DiversionChecks {

  private DiversionChecks() {}

  /** {@code happened DiversionRequested before BERTHED before DISCHARGED}. */
  static void happened(PureHouse house, List<String> words) {
    List<Instant> times = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      if (!word.equals("before")) {
        times.add(when(house, word));
      }
    }
    assertThat(times).isSorted().doesNotHaveDuplicates();
  }

  private static Instant when(PureHouse house, String word) {
    return house.events().stream()
        .filter(event -> event.getClass().getSimpleName().equals(word) || says(event, word))
        .map(event -> event.header().occurredAt())
        .findFirst()
        .orElseThrow(() -> new AssertionError("never happened: " + word));
  }

  private static boolean says(Event event, String word) {
    return event.toString().contains("=" + word + ",");
  }
}
