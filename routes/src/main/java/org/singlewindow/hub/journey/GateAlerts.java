package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import org.singlewindow.hub.canonical.AlertAuthority;

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
    String no = container.containerNo();
    if (desk.customs().isEmpty()) {
      return;
    }
    String missing =
        Guard.words(
            Guard.missing(Purpose.DELIVER, container, Known.of(container, desk), desk.now()));
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
            how + "; missing: " + (missing.isEmpty() ? "nothing" : missing),
            List.of(desk.event().header().eventId())));
  }
}
