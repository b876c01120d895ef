package org.singlewindow.hub.faults;

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

  /** Pulls the hub's plug and starts it with these settings. */
  void restart(String... settings) {
    house.killHub();
    house.startHub(settings);
  }
}
