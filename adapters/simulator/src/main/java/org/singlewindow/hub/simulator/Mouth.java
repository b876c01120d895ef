package org.singlewindow.hub.simulator;

import java.util.Optional;

/** The way a partner tells the hub something. */
interface Mouth {

  /** Tells it; returns the hub's answer where the way has one. */
  Optional<String> tell(Spoken spoken);
}
