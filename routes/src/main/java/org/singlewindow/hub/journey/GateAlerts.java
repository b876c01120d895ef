package org.singlewindow.hub.journey;

import java.time.Instant;

/** Customs hears at once when a container left that should not have. */
final class GateAlerts {

  private GateAlerts() {}

  /**
   * Alerts customs, once for each rule and stay.
   *
   * @param how how it left, for people
   * @param container as it was when it left; its dossier on the desk only remembers the telling
   */
  static void tell(
      String rule, String how, Instant at, Situation desk, ContainerDossier container) {
    String missing =
        Guard.words(
            Guard.missing(Purpose.DELIVER, container, Known.of(container, desk), desk.now()));
    CustomsAlert.tell(
        rule,
        "" + container.visit(),
        container,
        container.blNos(),
        at,
        how + "; missing: " + (missing.isEmpty() ? "nothing" : missing),
        desk);
  }
}
