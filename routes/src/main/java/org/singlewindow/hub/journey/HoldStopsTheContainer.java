package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ContainerDossier.Lift;

/**
 * While an authority holds a container its terminal has been told to stop it, known to us or not;
 * when the authority lifts, the terminal is told so. Nothing but its own lift does that. A terminal
 * knows of its own holds.
 */
final class HoldStopsTheContainer implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container.holds().forEach((holdNo, hold) -> tell(container, holdNo, hold, desk));
  }

  /** The id of the stop that stands, or of the next one to be told. */
  static String holdId(String holdNo, ContainerDossier container) {
    return Round.of(container.told(), begin(holdNo, container), end(holdNo, container)).beginId();
  }

  private static String begin(String holdNo, ContainerDossier container) {
    return "hold-" + Ids.of(holdNo, container.containerNo());
  }

  private static String end(String holdNo, ContainerDossier container) {
    return "lift-" + Ids.of(holdNo, container.containerNo());
  }

  private void tell(ContainerDossier container, String holdNo, Hold hold, Situation desk) {
    Optional<String> terminal = Concerned.terminal(hold, container, desk);
    if (terminal.isEmpty() || terminal.get().equals(hold.authority())) {
      return; // nobody knows yet where it lies; customs hears of it, and we ask with every event
    }
    String no = container.containerNo();
    desk.keep(
        no,
        begin(holdNo, container),
        end(holdNo, container),
        hold.stops(),
        id ->
            new HoldContainer(
                desk.header(id, terminal.get(), container.subject()),
                holdNo,
                hold.type(),
                hold.mode(),
                no,
                hold.blNo(),
                hold.at()),
        id ->
            new LiftHold(
                desk.header(id, terminal.get(), container.subject()),
                holdNo,
                container.findLift(holdNo, hold).map(Lift::documentNo).orElse(holdNo),
                no,
                hold.blNo()));
  }
}
