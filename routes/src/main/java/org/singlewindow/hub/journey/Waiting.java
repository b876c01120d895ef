package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.ContainerNumber;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TradeStatus;

/**
 * Facts of things nobody told us of wait for their other half, and a person hears when it fails.
 */
final class Waiting {

  private Waiting() {}

  /** The bill, marked as waiting when its release agent has not spoken. */
  static BillDossier known(BillDossier bill, Situation desk) {
    if (bill.isKnown()) {
      return bill;
    }
    desk.park(bill.subject(), Role.RELEASE_AGENT, bill.parked());
    Set<String> waiting = Sets.plus(bill.parked(), Set.of(desk.event().header().eventId()));
    return bill.with(draft -> draft.parked = waiting);
  }

  /** The booking, marked as waiting when neither its line nor the line's agent has spoken of it. */
  static BookingDossier known(BookingDossier booking, Situation desk) {
    if (booking.isKnown()) {
      return booking;
    }
    desk.park(booking.subject(), Role.LINE, booking.parked());
    Set<String> waiting = plus(booking.parked(), desk);
    return booking.with(draft -> draft.parked = waiting);
  }

  /** With this event among those that wait. */
  static Set<String> plus(Set<String> waiting, Situation desk) {
    return Sets.plus(waiting, Set.of(desk.event().header().eventId()));
  }

  /** The container, marked as waiting when nobody has told us what it is. */
  static ContainerDossier known(String containerNo, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    if (container.isKnown()) {
      return container;
    }
    desk.park(container.subject(), owner(desk.event()), container.parked());
    Set<String> waiting = Sets.plus(container.parked(), Set.of(desk.event().header().eventId()));
    return container.with(draft -> draft.parked = waiting);
  }

  /** An export container is announced by its line; an import container released by its agent. */
  private static Role owner(Event event) {
    boolean export =
        event instanceof ContainerGated gated
            && gated.status().filter(TradeStatus.EXPORT::equals).isPresent();
    return export ? Role.LINE : Role.RELEASE_AGENT;
  }

  /** The other half has come: what waited for this bill has found it. */
  static BillDossier matched(BillDossier bill, Situation desk) {
    desk.match(bill.parked());
    return bill.with(draft -> draft.parked = Set.of());
  }

  /** The other half has come: what waited for this container has found it. */
  static ContainerDossier matched(ContainerDossier container, Situation desk) {
    desk.match(container.parked());
    return container.with(draft -> draft.parked = Set.of());
  }

  /** AN-16: in a fact a wrong check digit is recorded and warned of, not refused. */
  static void checkDigit(String containerNo, Situation desk) {
    if (!ContainerNumber.isValid(containerNo)) {
      desk.alarm("AN-16", Subject.container(containerNo), "HUB-A016");
    }
  }
}
