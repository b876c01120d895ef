package org.singlewindow.hub.faults;

import java.util.List;
import java.util.Random;
import org.singlewindow.hub.house.House;

/** Something that goes wrong, by name. */
enum Fault {

  /** The hub's plug is pulled. */
  HUB_KILL {
    @Override
    void happen(House house, Random random, Runnable kills) {
      kills.run();
    }
  };

  /**
   * Has it happen while boxes are on their way, and mends it.
   *
   * @param kills pulls the hub's plug so often as is this fault's share
   */
  abstract void happen(House house, Random random, Runnable kills);

  /** As a person types it. */
  String title() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The fault of this name. */
  static Fault of(String title) {
    return List.of(values()).stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no fault " + title + "; there are " + titles()));
  }

  private static List<String> titles() {
    return List.of(values()).stream().map(Fault::title).toList();
  }
}
