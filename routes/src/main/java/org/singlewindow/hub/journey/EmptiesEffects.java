package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.ContainerSwapped;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingDossier.Pick;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseTrigger;
import org.singlewindow.hub.journey.Decision.Due.What;
import org.singlewindow.hub.journey.ExportVisit.Swap;

/** What releases of empties and the yards' gates change (放箱 for export). */
final class EmptiesEffects {

  private EmptiesEffects() {}

  static void ordered(EmptyReleaseOrdered event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo());
    EmptyRelease release = release(event);
    EmptyRelease known = booking.releases().get(event.releaseNo());
    if (known != null) {
      if (!known.saysTheSameAs(release)) {
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

  /** Releases under another line's name end: the number is this line's. */
  static BookingDossier withoutOthers(BookingDossier booking, String line, Situation desk) {
    desk.alarm("HUB", booking.subject(), "HUB-A107");
    BookingDossier own = booking;
    for (EmptyRelease release : booking.releases().values()) {
      if (!release.line().equals(line)) {
        EmptyReleaseState next =
            BookingMachines.EMPTY_RELEASE.step(release.state(), EmptyReleaseTrigger.EXPIRED).to();
        own = own.withRelease(release.moved(next, Optional.of("a booking of another line")));
      }
    }
    return own;
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
        Optional.empty(),
        Optional.of(event.header().occurredAt()));
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
    boolean empty = event.fullness() == Fullness.EMPTY;
    if (empty && event.direction() == GateDirection.OUT && event.bookingNo().isPresent()) {
      picked(event, event.bookingNo().get(), desk);
    } else if (empty && event.direction() == GateDirection.IN) {
      returned(event, desk);
    } else {
      desk.put(desk.container(event.containerNo())); // moves of no booking are the yard's matter
    }
  }

  private static void picked(ContainerGated event, String bookingNo, Situation desk) {
    Instant at = event.header().occurredAt();
    Optional<ContainerDossier> container =
        Exports.begin(event.containerNo(), event.bookingNo(), desk);
    if (container.isPresent()) {
      ExportVisit visit = container.get().export().picked(at);
      ContainerDossier box = container.get().withExport(visit);
      desk.put(box);
      Exports.join(box, desk);
      if (visit.isReturned()) {
        return; // its return was told first
      }
    }
    Pick pick = new Pick(event.header().saidBy(), event.orderNo(), event.sizeType(), at);
    BookingDossier booking = desk.booking(bookingNo);
    desk.put(
        booking.with(draft -> draft.picks = Sets.plus(booking.picks(), event.containerNo(), pick)));
  }

  /**
   * The yard takes one box back and hands out another (换箱): the pick moves with it. Its own gate,
   * if it tells of it, knows the time and the size-type better.
   */
  static void swapped(ContainerSwapped event, Situation desk) {
    Instant at = event.header().occurredAt();
    Waiting.checkDigit(event.fromContainerNo(), desk);
    Waiting.checkDigit(event.toContainerNo(), desk);
    Optional<String> bookingNo = Optional.of(event.bookingNo());
    Exports.begin(event.fromContainerNo(), bookingNo, desk)
        .ifPresent(
            box -> {
              desk.put(box.withExport(box.export().swapped(new Swap(event.toContainerNo(), at))));
              Exports.join(box, desk);
              if (desk.container(event.fromContainerNo()).export().isReturned()) {
                BookingDossier booking = desk.booking(event.bookingNo());
                desk.put(
                    booking.with(
                        draft -> draft.picks = Sets.without(draft.picks, event.fromContainerNo())));
              }
            });
    Exports.begin(event.toContainerNo(), bookingNo, desk)
        .ifPresent(
            box -> {
              boolean known = box.export().pickedAt().isPresent();
              desk.put(known ? box : box.withExport(box.export().picked(at)));
              Exports.join(box, desk);
            });
    BookingDossier booking = desk.booking(event.bookingNo());
    boolean back = desk.container(event.toContainerNo()).export().isReturned();
    if (!back && !booking.picks().containsKey(event.toContainerNo())) {
      Pick pick = new Pick(event.header().saidBy(), event.releaseNo(), Optional.empty(), at);
      desk.put(
          booking.with(
              draft -> draft.picks = Sets.plus(booking.picks(), event.toContainerNo(), pick)));
    }
  }

  /** A box that comes back as it went, empty and unused, is picked no longer: another may be. */
  private static void returned(ContainerGated event, Situation desk) {
    Instant at = event.header().occurredAt();
    ContainerDossier known = desk.container(event.containerNo());
    boolean latest = known.export().returnedAt().map(last -> !at.isBefore(last)).orElse(true);
    Optional<Instant> back = latest ? Optional.of(at) : known.export().returnedAt();
    ContainerDossier box = known.withExport(known.export().with(draft -> draft.returnedAt = back));
    desk.put(box);
    if (box.export().isReturned() && box.export().bookingNo().isPresent()) {
      BookingDossier booking = desk.booking(box.export().bookingNo().get());
      desk.put(booking.with(draft -> draft.picks = Sets.without(draft.picks, event.containerNo())));
    }
  }
}
