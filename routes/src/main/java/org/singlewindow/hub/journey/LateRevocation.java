package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/** AN-05: what a box left on was taken back after it had left, in whichever order we hear of it. */
final class LateRevocation {

  private LateRevocation() {}

  /** A release is taken back now: too late where the box has left. */
  static void alarmWhenGone(String containerNo, Situation desk) {
    if (desk.container(containerNo).isGone()) {
      desk.alarm("AN-05", Subject.container(containerNo), "HUB-A005");
    }
  }

  /** True where a release was taken back or a hold placed, but only after this moment. */
  static boolean isLaterThan(Instant left, ContainerDossier container, Situation desk) {
    Stream<Instant> boxes =
        container.releases().values().stream()
            .filter(release -> release.state() == ReleaseState.REVOKED)
            .map(release -> release.at());
    Stream<Instant> goods =
        Concerned.bills(container, desk).stream()
            .map(BillDossier::cargo)
            .filter(cargo -> cargo.state() == ReleaseState.REVOKED)
            .flatMap(cargo -> cargo.at().stream());
    Optional<Instant> first = Stream.concat(boxes, goods).min(Instant::compareTo);
    boolean held =
        container.holds().values().stream()
            .filter(Hold::stops)
            .anyMatch(hold -> hold.at().isAfter(left));
    return first.map(at -> at.isAfter(left)).orElse(held);
  }
}
