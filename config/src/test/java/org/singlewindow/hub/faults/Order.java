package org.singlewindow.hub.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order on each link, subject by subject: what was said first arrives first. Only what stops a
 * container may overtake, and nothing may overtake it.
 */
final class Order {

  private Order() {}

  /** Every pair that arrived the wrong way round, in words; of repeats the first counts. */
  static List<String> swaps(List<Kept.Delivery> deliveries, List<Arrival> arrivals) {
    Map<String, Kept.Delivery> known = new HashMap<>();
    deliveries.forEach(one -> known.put(one.link() + "/" + one.reference(), one));
    Map<String, List<Kept.Delivery>> came = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Arrival arrival : arrivals) {
      String key = arrival.partner() + "/" + arrival.reference();
      Kept.Delivery delivery = known.get(key);
      if (delivery != null && seen.add(key)) {
        came.computeIfAbsent(delivery.link() + "/" + delivery.subject(), any -> new ArrayList<>())
            .add(delivery);
      }
    }
    List<String> swaps = new ArrayList<>();
    came.values().forEach(inOrder -> compare(inOrder, swaps));
    return swaps;
  }

  private static void compare(List<Kept.Delivery> came, List<String> swaps) {
    for (int later = 1; later < came.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Kept.Delivery first = came.get(earlier);
        Kept.Delivery second = came.get(later);
        boolean overtook = first.seq() > second.seq() || first.sequence() > second.sequence();
        if (overtook && !(first.urgent() && !second.urgent())) {
          swaps.add(
              "SWAPPED %s (%d) reached %s before %s (%d)"
                  .formatted(
                      first.id(), first.sequence(), first.link(), second.id(), second.sequence()));
        }
      }
    }
  }
}
