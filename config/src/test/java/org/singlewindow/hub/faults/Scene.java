package org.singlewindow.hub.faults;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.singlewindow.hub.house.House;

/**
 * Where a fault happens, while boxes are on their way.
 *
 * @param house hub and partners
 * @param kills pulls the hub's plug so often as is this fault's share, and starts it again
 * @param disk the hub's own small disk, where this machine lets us have one
 * @param notes what a reader of the figures should know
 */
record Scene(House house, Runnable kills, Optional<SmallDisk> disk, Consumer<String> notes) {

  /** How the hub does, as it says itself. */
  String state() {
    if (!house.isHubAlive()) {
      return "has ended, to be started again";
    }
    int status = house.hub().get("/actuator/health/readiness", Map.of()).status();
    return "runs and its readiness answers " + status;
  }

  /** Pulls the hub's plug and starts it with these settings. */
  void restart(String... settings) {
    house.killHub();
    house.startHub(settings);
  }
}
