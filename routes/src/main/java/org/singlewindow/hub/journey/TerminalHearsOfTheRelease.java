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
    if (terminal.isPresent()) {
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
    String id = "release-" + Ids.of(release.releaseNo(), blNo, no, release.validUntil().toString());
    if (release.state() == ReleaseState.GIVEN && container.gatedOutAt().isEmpty()) {
      desk.tellOnce(
          no,
          new ReleaseContainer(
              desk.header(id, terminal, container.subject()),
              release.releaseNo(),
              blNo,
              no,
              release.line(),
              desk.bill(blNo).cargo().consigneeAgent(),
              release.validUntil(),
              release.freeDays(),
              release.returnDepot()));
    } else if (release.state() == ReleaseState.REVOKED && container.told().contains(id)) {
      desk.tellOnce(
          no,
          new CancelRelease(
              desk.header("cancel-" + id, terminal, container.subject()),
              release.releaseNo(),
              blNo,
              no,
              release.line()));
    }
  }
}
