package org.singlewindow.hub.faults;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.singlewindow.hub.house.House;

/** What partners do badly: all those at once that our boxes meet, one of each transport. */
final class PartnerFaults {

  static final List<String> PARTNERS =
      List.of("terminal-alpha", "terminal-beta", "customs-alpha", "portal");
  private static final Duration LASTS = Duration.ofSeconds(12);
  private static final long SLOW_MILLIS = 1500;
  private static final long HANGS_MILLIS = 30_000; // longer than any of our timeouts

  private PartnerFaults() {}

  /** These, one after the other; the plug is pulled while the last one is on. */
  static Consumer<Scene> of(String... faults) {
    return scene -> {
      for (String fault : faults) {
        all(scene.house(), fault);
        Campaign.pause(LASTS);
      }
      scene.kills().run();
      all(scene.house(), "none");
    };
  }

  private static void all(House house, String fault) {
    long millis = fault.equals("hanging") ? HANGS_MILLIS : SLOW_MILLIS;
    PARTNERS.forEach(partner -> house.fault(partner, fault, Integer.MAX_VALUE, millis));
  }
}
