package org.singlewindow.hub.journey;

import java.util.List;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;

/**
 * When the terminal refuses a stop or is silent too long, or when nobody knows which terminal could
 * stop the container, customs is told and nobody else.
 */
final class CustomsHearsOfAnUnconfirmedStop implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container
        .holds()
        .forEach(
            (holdNo, hold) -> {
              if (!desk.parties().has(hold.authority(), Role.CUSTOMS)) {
                return; // a firm's hold is no matter of customs
              }
              if (hold.state() == HoldState.UNCONFIRMED) {
                tell(container, holdNo, hold, "the terminal has not confirmed hold ", desk);
              } else if (hold.stops() && Concerned.terminal(hold, container, desk).isEmpty()) {
                tell(container, holdNo, hold, "no terminal is known that could place hold ", desk);
              }
            });
  }

  private void tell(
      ContainerDossier container, String holdNo, Hold hold, String text, Situation desk) {
    String id = "alert-" + Ids.of(text, holdNo, container.containerNo(), hold.at().toString());
    desk.tellOnce(
        container.containerNo(),
        new AlertAuthority(
            desk.header(id, hold.authority(), container.subject()),
            "HOLD",
            container.containerNo(),
            List.copyOf(container.blNos()),
            hold.at(),
            text + holdNo,
            List.of(desk.event().header().eventId())));
  }
}
