package org.singlewindow.hub.faults;

import java.time.Duration;

/** The hub's clock is wrong, and is put right. */
final class ClockFaults {

  private static final Duration LASTS = Duration.ofSeconds(10);

  private ClockFaults() {}

  /** A day ahead; then ten minutes behind; then right. */
  static void jump(Scene scene) {
    scene.restart("hub.clock-ahead=1d");
    Campaign.pause(LASTS);
    scene.restart("hub.clock-ahead=-10m");
    Campaign.pause(LASTS);
    scene.restart();
    scene.kills().run();
  }
}
