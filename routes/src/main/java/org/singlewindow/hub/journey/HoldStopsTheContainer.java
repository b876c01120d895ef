package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;

/**
 * While customs holds a container its terminal has been told to stop it, known to us or not; when
 * customs lifts, the terminal is told so. Nothing but customs' own lift does that.
 */
final class HoldStopsTheContainer implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container.holds().forEach((holdNo, hold) -> tell(container, holdNo, hold, desk));
  }

  static String holdId(String holdNo, String containerNo) {
    return "hold-" + Ids.of(holdNo, containerNo);
  }

  private void tell(ContainerDossier container, String holdNo, Hold hold, Situation desk) {
    Optional<String> terminal = hold.site().or(container::terminal);
    if (terminal.isEmpty()) {
      return; // nobody knows yet where it lies; asked again with every event
    }
    String no = container.containerNo();
    boolean told = container.told().contains(holdId(holdNo, no));
    if (hold.stops()) {
      desk.tellOnce(
          no,
          new HoldContainer(
              desk.header(holdId(holdNo, no), terminal.get(), container.subject()),
              holdNo,
              hold.type(),
              hold.mode(),
              no,
              hold.blNo(),
              hold.at()));
    } else if (told && hold.state() == HoldState.LIFTED) {
      desk.tellOnce(
          no,
          new LiftHold(
              desk.header("lift-" + Ids.of(holdNo, no), terminal.get(), container.subject()),
              holdNo,
              hold.liftNo().orElse(holdNo),
              no,
              hold.blNo()));
    }
  }
}
