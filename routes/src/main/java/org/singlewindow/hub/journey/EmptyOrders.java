package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.GateOrder.Standing;

/**
 * Releases of empties (放空箱) as a yard's gate asks for them: by number, for whichever box the yard
 * has given out on it (domain review, 14).
 */
final class EmptyOrders {

  private EmptyOrders() {}

  /** The release of this number, for the box that stands at the gate. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    return bookings(desk)
        .flatMap(booking -> Optional.ofNullable(booking.releases().get(orderNo)).stream())
        .findFirst()
        .map(release -> of(release, container, desk));
  }

  private static Stream<BookingDossier> bookings(Situation desk) {
    return desk.event() instanceof GateAsked asked && asked.direction() == GateDirection.OUT
        ? asked.orderSubjects().stream()
            .filter(subject -> subject.kind() == Subject.Kind.BOOKING)
            .map(subject -> desk.booking(subject.no()))
        : Stream.empty();
  }

  private static GateOrder of(EmptyRelease release, ContainerDossier container, Situation desk) {
    return new GateOrder(
        release.releaseNo(),
        container.containerNo(),
        Optional.of(release.yard()),
        standing(release),
        release.validFrom(),
        release.validUntil(),
        container.gate().truck().map(GateUse.Announced::plateNo),
        Optional.empty(),
        List.of());
  }

  private static Standing standing(EmptyRelease release) {
    return switch (release.state()) {
      case GIVEN, ACCEPTED, EXPIRED -> Standing.ACTIVE; // when it is over, its validity says so
      case REFUSED -> Standing.TAKEN_BACK;
      case NONE -> Standing.NOT_ACTIVE;
    };
  }
}
