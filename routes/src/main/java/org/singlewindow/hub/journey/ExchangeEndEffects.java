package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.DeliveryOrderVoided;
import org.singlewindow.hub.canonical.ExchangeRejected;

/** What ends an exchange: a rejection, or a delivery order made void. */
final class ExchangeEndEffects {

  private ExchangeEndEffects() {}

  static void rejected(ExchangeRejected event, Situation desk) {
    desk.record();
  }

  static void voided(DeliveryOrderVoided event, Situation desk) {
    desk.record();
  }
}
