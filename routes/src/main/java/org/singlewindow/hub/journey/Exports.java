package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Finds the visit a fact about an export container belongs to, and its booking. */
final class Exports {

  private Exports() {}

  /** The container in the visit this fact belongs to; empty when the fact is history. */
  static Optional<ContainerDossier> visit(
      String containerNo, Optional<String> bookingNo, Situation desk) {
    Instant at = desk.event().header().occurredAt();
    ContainerDossier container = desk.container(containerNo);
    return container.export().of(bookingNo, at).map(container::withExport);
  }

  /**
   * The booking learns of its container, and the container is no longer unknown. A booking nobody
   * told us of waits for its line.
   */
  static void join(ContainerDossier visiting, Situation desk) {
    ContainerDossier container = desk.container(visiting.containerNo());
    Optional<String> bookingNo = container.export().bookingNo();
    if (bookingNo.isEmpty()) {
      desk.put(Waiting.known(container.containerNo(), desk));
      return;
    }
    desk.put(Waiting.matched(container, desk));
    BookingDossier booking = Waiting.known(desk.booking(bookingNo.get()), desk);
    desk.put(
        booking.with(
            draft ->
                draft.containerNos =
                    Sets.plus(booking.containerNos(), Set.of(container.containerNo()))));
  }
}
