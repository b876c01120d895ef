package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.OpeningStockReported;

/** What lay in the port before the hub began. */
final class OpeningEffects {

  private OpeningEffects() {}

  static void stock(OpeningStockReported event, Situation desk) {
    desk.record();
  }
}
