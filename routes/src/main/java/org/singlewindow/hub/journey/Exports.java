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
    return visit(containerNo, bookingNo, false, desk);
  }

  /** The same for a fact a trip may begin with. */
  static Optional<ContainerDossier> begin(
      String containerNo, Optional<String> bookingNo, Situation desk) {
    return visit(containerNo, bookingNo, true, desk);
  }

  private static Optional<ContainerDossier> visit(
      String containerNo, Optional<String> bookingNo, boolean begins, Situation desk) {
    Instant at = desk.event().header().occurredAt();
    ContainerDossier container = desk.container(containerNo);
    ExportVisit known = container.export();
    Optional<ExportVisit> visit = known.of(bookingNo, at, begins);
    if (visit.isEmpty() && known.isUnderWay() && !bookingNo.equals(known.bookingNo())) {
      desk.alarm("HUB", container.subject(), "HUB-A104"); // a person says which booking is right
    }
    return visit.map(one -> container.withExport(one.seen(at, desk.event().header().receivedAt())));
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
    if (booking.containerNos().size() >= BookingCheck.CONTAINERS_MAX
        && !booking.containerNos().contains(container.containerNo())) {
      desk.put(booking);
      desk.alarm("HUB", booking.subject(), "HUB-A105"); // a number many bookings share
      return;
    }
    desk.put(
        booking.with(
            draft ->
                draft.containerNos =
                    Sets.plus(booking.containerNos(), Set.of(container.containerNo()))));
  }
}
