package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.journey.ChargeDossier.Payment;
import org.singlewindow.hub.journey.ChargeMachines.ChargeState;

/** The next version of a quote's dossier while it is being written; never leaves this room. */
final class ChargeDraft {

  String creditor;
  String quoteNo;
  ChargeState state;
  Optional<ChargesQuoted> quote;
  Map<String, Payment> payments;
  Set<String> parked;

  ChargeDraft(ChargeDossier from) {
    creditor = from.creditor();
    quoteNo = from.quoteNo();
    state = from.state();
    quote = from.quote();
    payments = from.payments();
    parked = from.parked();
  }

  ChargeDossier done() {
    return new ChargeDossier(creditor, quoteNo, state, quote, payments, parked);
  }
}
