package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/**
 * Facts come in any order: all 720 orders of six facts end with the same instructions standing at
 * every partner and the same life cycles.
 */
class AnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void sixFactsInEveryOrderEndTheSame() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "CustomsReleased", "BLLYG0001", "CSQU3054383"),
            fact(2, "terminal-alpha", "ChargesSettled", "CSQU3054383"),
            fact(3, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"),
            fact(4, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0002"),
            fact(
                5,
                "customs-alpha",
                "HoldPlaced",
                "CSQU3054383",
                "holdNo",
                "CI0009",
                "site",
                "terminal-alpha"),
            fact(6, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0009"));
    Map<String, String> expected = null;
    String states = null;
    int orders = 0;
    for (List<Event> order : permutations(facts)) {
      PureHouse house = new PureHouse();
      papers().forEach(event -> house.tell(event, NOW));
      order.forEach(event -> house.tell(event, NOW));
      Map<String, String> standing = Promises.standing(house);
      ContainerDossier box = house.container("CSQU3054383");
      String now =
          box.order().state()
              + " "
              + box.holds().values().stream()
                  .map(hold -> hold.state().name().replace("LIFTED_EARLY", "LIFTED"))
                  .toList();
      expected = expected == null ? standing : expected;
      states = states == null ? now : states;
      assertThat(standing).as("standing after " + order).isEqualTo(expected);
      assertThat(now).as("states after " + order).isEqualTo(states);
      orders++;
    }
    assertThat(orders).isEqualTo(720);
    assertThat(expected.keySet()).anyMatch(key -> key.startsWith("order "));
    assertThat(expected.keySet()).noneMatch(key -> key.startsWith("hold "));
  }

  private static List<Event> papers() {
    return List.of(
        fact(11, "forwarder-alpha", "BillOfLadingPresented", "BLLYG0001"),
        fact(12, "agency-alpha", "ReleaseOrdered", "CONTAINER", "BLLYG0001", "CSQU3054383"),
        fact(
            13,
            "agency-alpha",
            "ReleaseOrdered",
            "CARGO",
            "BLLYG0001",
            "CSQU3054383",
            "consigneeAgent",
            "forwarder-alpha"));
  }

  private static Event fact(int no, String party, String type, String... words) {
    Instant occurred = NOW.plusSeconds(60L * no);
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, occurred, NOW, false));
  }

  private static List<List<Event>> permutations(List<Event> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Event>> all = new ArrayList<>();
    for (Event first : of) {
      List<Event> rest = new ArrayList<>(of);
      rest.remove(first);
      for (List<Event> tail : permutations(rest)) {
        List<Event> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
