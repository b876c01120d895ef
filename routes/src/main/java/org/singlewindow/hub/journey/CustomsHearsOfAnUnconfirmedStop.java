package org.singlewindow.hub.journey;

import java.util.List;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;

/** When the terminal refuses a stop, or is silent too long, customs is told and nobody else. */
final class CustomsHearsOfAnUnconfirmedStop implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container
        .holds()
        .forEach(
            (holdNo, hold) -> {
              if (hold.state() == HoldState.UNCONFIRMED) {
                tell(container, holdNo, hold, desk);
              }
            });
  }

  private void tell(ContainerDossier container, String holdNo, Hold hold, Situation desk) {
    String id = "alert-" + Ids.of("unconfirmed stop", holdNo, container.containerNo());
    desk.tellOnce(
        container.containerNo(),
        new AlertAuthority(
            desk.header(id, hold.authority(), container.subject()),
            "HOLD",
            container.containerNo(),
            List.copyOf(container.blNos()),
            hold.at(),
            "the terminal has not confirmed hold " + holdNo,
            List.of(desk.event().header().eventId())));
  }
}
