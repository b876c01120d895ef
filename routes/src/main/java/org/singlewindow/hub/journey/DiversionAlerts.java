package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import org.singlewindow.hub.canonical.AlertAuthority;

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
    String no = container.containerNo();
    if (desk.customs().isEmpty()) {
      desk.alarm(rule, container.subject(), code);
      return;
    }
    boolean now =
        desk.tellOnce(
            no,
            new AlertAuthority(
                desk.header(
                    "alert-" + Ids.of(rule, no, "" + container.visit()),
                    desk.customs().get(),
                    container.subject()),
                rule,
                no,
                List.copyOf(container.blNos()),
                at,
                text,
                List.of(desk.event().header().eventId())));
    if (now) {
      desk.alarm(rule, container.subject(), code);
    }
  }
}
