package org.singlewindow.hub.journey;

import java.time.Instant;

/** Anomalies of a container under way to another supervised place: customs hears, once per stay. */
final class DiversionAlerts {

  private DiversionAlerts() {}

  /** Opens the alarm and tells customs; nothing when this rule has spoken of this stay already. */
  static void tell(
      String rule,
      String code,
      String text,
      Instant at,
      ContainerDossier container,
      Situation desk) {
    boolean now =
        CustomsAlert.tell(
            rule, "" + container.visit(), container, container.blNos(), at, text, desk);
    if (now || desk.customs().isEmpty()) {
      desk.alarm(rule, container.subject(), code);
    }
  }
}
