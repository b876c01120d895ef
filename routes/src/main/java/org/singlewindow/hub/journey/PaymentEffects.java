package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.PaymentReported;

/** What quotes and payments change. */
final class PaymentEffects {

  private PaymentEffects() {}

  static void quoted(ChargesQuoted event, Situation desk) {
    desk.record();
  }

  static void paid(PaymentReported event, Situation desk) {
    desk.record();
  }
}
