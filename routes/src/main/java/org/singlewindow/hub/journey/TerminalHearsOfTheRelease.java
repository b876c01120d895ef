package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.CancelRelease;
import org.singlewindow.hub.canonical.ReleaseContainer;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * The line's release of a container goes to its terminal when known (COREOR), and so does its end.
 */
final class TerminalHearsOfTheRelease implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> terminal = container.terminal();
    if (terminal.isPresent() && !container.isGone()) {
      container
          .releases()
          .forEach((blNo, release) -> tell(container, blNo, release, terminal.get(), desk));
    }
  }

  private void tell(
      ContainerDossier container,
      String blNo,
      ContainerRelease release,
      String terminal,
      Situation desk) {
    String no = container.containerNo();
    String base = "release-" + Ids.of(release.releaseNo(), blNo, no, terms(release));
    desk.keep(
        no,
        base,
        "cancel-" + base,
        release.state() == ReleaseState.GIVEN,
        id ->
            new ReleaseContainer(
                desk.header(id, terminal, container.subject()),
                release.releaseNo(),
                blNo,
                no,
                release.line(),
                release.consigneeAgent(),
                release.validUntil(),
                release.freeDays(),
                release.returnDepot()),
        id ->
            new CancelRelease(
                desk.header(id, terminal, container.subject()),
                release.releaseNo(),
                blNo,
                no,
                release.line()));
  }

  /** Other terms under the same number are told again. */
  private static String terms(ContainerRelease release) {
    return release.validUntil() + " " + release.freeDays() + " " + release.returnDepot();
  }
}
