package org.singlewindow.hub.faults;

import java.time.Duration;

/** The hub's disk fails it. */
final class DiskFaults {

  private static final Duration LASTS = Duration.ofSeconds(10);
  private static final long LOW_BYTES = 150L << 20; // hub.disk.free-min is 200 MB

  private DiskFaults() {}

  /** Low first: the door refuses. Then full to the last byte, with the door told not to look. */
  static void full(Scene scene) {
    if (scene.disk().isEmpty()) {
      scene.notes().accept("disk-full: no small disk here; hub.disk.free-min is raised instead");
      scene.restart("hub.disk.free-min=1000TB");
      Campaign.pause(LASTS);
      scene.restart();
      scene.kills().run();
      return;
    }
    SmallDisk disk = scene.disk().get();
    disk.fill(LOW_BYTES);
    Campaign.pause(LASTS);
    disk.empty();
    scene.restart("hub.disk.free-min=0B");
    disk.fill(0);
    Campaign.pause(LASTS);
    disk.empty();
    Campaign.pause(LASTS);
    scene.notes().accept("disk-full: with room again the hub " + scene.state());
    scene.restart();
    scene.kills().run();
  }

  /** It takes no write any more; the hub is ended, the disk checked and mounted anew. */
  static void broken(Scene scene) {
    if (scene.disk().isEmpty() || !scene.disk().get().breaks()) {
      scene.notes().accept("disk-broken: no disk here that may be broken; left out");
      scene.kills().run();
      return;
    }
    Campaign.pause(LASTS);
    scene.notes().accept("disk-broken: the hub " + scene.state());
    scene.house().killHub();
    scene.disk().get().mend();
    scene.house().startHub();
    scene.kills().run();
  }
}
