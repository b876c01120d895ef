package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingDossier.Pick;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseTrigger;
import org.singlewindow.hub.journey.Decision.Due.What;

/** What releases of empties and the yards' gates change (放箱 for export). */
final class EmptiesEffects {

  private EmptiesEffects() {}

  static void ordered(EmptyReleaseOrdered event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo());
    EmptyRelease release = release(event);
    EmptyRelease known = booking.releases().get(event.releaseNo());
    if (known != null) {
      if (!known.moved(release.state(), release.reason()).equals(release)
          && !known.orderEventId().equals(release.orderEventId())) {
        desk.refuse("HUB-R525", "releaseNo", event.releaseNo(), "a number of its own");
      }
      return;
    }
    if (booking.line().filter(line -> !line.equals(event.line())).isPresent()) {
      desk.refuse("HUB-R514", "bookingNo", event.bookingNo(), "a booking of " + event.line());
    }
    if (event.validUntil().filter(until -> until.isBefore(desk.now())).isPresent()) {
      desk.refuse("HUB-R524", "validUntil", event.validUntil().get().toString(), "a later day");
    }
    if (desk.isRefused()) {
      return;
    }
    desk.match(booking.parked());
    desk.put(
        booking
            .with(
                draft -> {
                  draft.line = Optional.of(event.line());
                  draft.parked = Set.of();
                })
            .withRelease(release));
    event.validUntil().ifPresent(at -> desk.due(at, What.RELEASE_EXPIRED, booking.subject()));
  }

  private static EmptyRelease release(EmptyReleaseOrdered event) {
    return new EmptyRelease(
        BookingMachines.EMPTY_RELEASE
            .step(EmptyReleaseState.NONE, EmptyReleaseTrigger.ORDERED)
            .to(),
        event.releaseNo(),
        event.line(),
        event.header().saidBy(),
        event.yard(),
        event.forwarder(),
        event.equipment(),
        event.validFrom(),
        event.validUntil(),
        event.grade(),
        event.header().eventId(),
        Optional.empty());
  }

  static void expired(EmptyReleaseExpired event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo());
    booking.releases().values().stream()
        .filter(release -> release.orderEventId().equals(event.orderEventId()))
        .findFirst()
        .ifPresent(
            release -> move(booking, release, EmptyReleaseTrigger.EXPIRED, Optional.empty(), desk));
  }

  static void move(
      BookingDossier booking,
      EmptyRelease release,
      EmptyReleaseTrigger trigger,
      Optional<String> reason,
      Situation desk) {
    EmptyReleaseState next = BookingMachines.EMPTY_RELEASE.step(release.state(), trigger).to();
    if (next != release.state()) {
      desk.put(booking.withRelease(release.moved(next, reason)));
    }
  }

  /** A yard's gate: an empty goes out for a booking, or comes back. */
  static void gated(ContainerGated event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    boolean picked = event.direction() == GateDirection.OUT && event.fullness() == Fullness.EMPTY;
    if (!picked || event.bookingNo().isEmpty()) {
      desk.put(desk.container(event.containerNo())); // moves of no booking are the yard's matter
      return;
    }
    String bookingNo = event.bookingNo().get();
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              var at = Optional.of(event.header().occurredAt());
              desk.put(container.withExport(container.export().with(draft -> draft.pickedAt = at)));
              Exports.join(container, desk);
            });
    Pick pick =
        new Pick(
            event.header().saidBy(),
            event.orderNo(),
            event.sizeType(),
            event.header().occurredAt());
    BookingDossier booking = desk.booking(bookingNo);
    desk.put(
        booking.with(draft -> draft.picks = Sets.plus(booking.picks(), event.containerNo(), pick)));
  }
}
