package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.PartnerFellSilent;
import org.singlewindow.hub.canonical.PartnerHeardAgain;

/** What a partner's silence changes. */
final class SilenceEffects {

  private SilenceEffects() {}

  static void fell(PartnerFellSilent event, Situation desk) {
    desk.record();
  }

  static void ended(PartnerHeardAgain event, Situation desk) {
    desk.record();
  }
}
