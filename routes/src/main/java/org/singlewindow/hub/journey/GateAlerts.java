package org.singlewindow.hub.journey;

import java.util.List;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.ContainerGated;

/** Customs hears at once when a container left that should not have. */
final class GateAlerts {

  private GateAlerts() {}

  static void tell(String rule, ContainerGated event, ContainerDossier container, Situation desk) {
    desk.customs()
        .ifPresent(
            customs ->
                desk.tellOnce(
                    container.containerNo(),
                    new AlertAuthority(
                        desk.header(
                            "alert-"
                                + Ids.of(
                                    rule,
                                    container.containerNo(),
                                    event.header().occurredAt().toString()),
                            customs,
                            container.subject()),
                        rule,
                        container.containerNo(),
                        List.copyOf(container.blNos()),
                        event.header().occurredAt(),
                        "gate-out"
                            + event.plateNo().map(plate -> " by " + plate).orElse("")
                            + "; missing: "
                            + Delivery.words(
                                Delivery.missing(
                                    container, desk.billsOf(container), desk.customs())),
                        List.of(event.header().eventId()))));
  }
}
