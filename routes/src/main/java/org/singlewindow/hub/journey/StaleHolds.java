package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ExportVisit.Permit;

/**
 * A hold is never stale (domain review, 3): one that reaches us late, older than the release we
 * know, closes the gate all the same, and customs is asked which of the two it means.
 */
final class StaleHolds {

  private StaleHolds() {}

  /** Asks customs, once, when it has released or permitted later than it held. */
  static void ask(ContainerDossier container, String holdNo, Hold hold, Situation desk) {
    Optional<Instant> released = released(container, desk).filter(at -> at.isAfter(hold.at()));
    if (released.isEmpty() || !desk.parties().has(hold.authority(), Role.CUSTOMS)) {
      return;
    }
    String no = container.containerNo();
    desk.tellOnce(
        no,
        new AlertAuthority(
            desk.header(
                "alert-" + Ids.of("stale hold", holdNo, no, hold.at().toString()),
                hold.authority(),
                container.subject()),
            "HOLD",
            no,
            List.copyOf(container.blNos()),
            hold.at(),
            "hold "
                + holdNo
                + " reached us after a later release of "
                + released.get()
                + "; the container is stopped until customs lifts it",
            List.of(desk.event().header().eventId())));
  }

  private static Optional<Instant> released(ContainerDossier container, Situation desk) {
    Stream<Instant> releases =
        Concerned.bills(container, desk).stream()
            .flatMap(
                bill ->
                    Stream.of(container.containerNo(), BillDossier.ALL)
                        .flatMap(scope -> Optional.ofNullable(bill.customs().get(scope)).stream()))
            .map(CustomsRelease::at);
    Stream<Instant> permits = container.export().permits().values().stream().map(Permit::at);
    return Stream.concat(releases, permits).max(Comparator.naturalOrder());
  }
}
