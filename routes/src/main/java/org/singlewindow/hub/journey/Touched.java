package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Subject;

/**
 * What a decision is about: what it changed, and what belongs to that.
 *
 * @param changed the dossiers it changed
 */
record Touched(Collection<Dossier> changed) {

  /** Containers: changed ones, and those of changed bills. */
  Set<String> containers() {
    Set<String> nos = new TreeSet<>();
    for (Dossier dossier : changed) {
      if (dossier instanceof ContainerDossier container) {
        nos.add(container.containerNo());
      } else if (dossier instanceof BillDossier bill) {
        nos.addAll(bill.containerNos());
      }
    }
    return nos;
  }

  /**
   * The other containers of changed bookings. Not all that concerns them was loaded, so they are
   * judged by what a booking tells of its boxes, and by nothing else.
   */
  Set<String> siblings() {
    Set<String> nos = new TreeSet<>();
    for (Dossier dossier : changed) {
      if (dossier instanceof BookingDossier booking) {
        nos.addAll(booking.containerNos());
      }
    }
    nos.removeAll(containers());
    return nos;
  }

  /** Bookings: changed ones, and those of what else changed. */
  Set<String> bookings() {
    Set<String> nos = new TreeSet<>();
    for (Dossier dossier : changed) {
      if (dossier instanceof BookingDossier booking) {
        nos.add(booking.bookingNo());
      } else if (dossier instanceof ContainerDossier container) {
        container.export().bookingNo().ifPresent(nos::add);
      } else if (dossier instanceof BookingRequestDossier request) {
        request.bookingNo().ifPresent(nos::add);
      } else if (dossier instanceof DeclarationDossier declaration) {
        declaration.bookingNo().ifPresent(nos::add);
      }
    }
    return nos;
  }

  /** Orders for work: changed ones, and those of changed containers. */
  Set<Subject> orders() {
    Set<Subject> orders = new TreeSet<>();
    for (Dossier dossier : changed) {
      if (dossier instanceof WorkOrderDossier order) {
        orders.add(order.subject());
      } else if (dossier instanceof ContainerDossier container) {
        orders.addAll(container.errands().subjects());
      }
    }
    return orders;
  }

  /** Applications for diversion: changed ones, and those of changed containers. */
  Set<String> diversions() {
    Set<String> nos = new TreeSet<>();
    for (Dossier dossier : changed) {
      if (dossier instanceof DiversionDossier diversion) {
        nos.add(diversion.diversionNo());
      } else if (dossier instanceof ContainerDossier container) {
        container.permit().diversionNo().ifPresent(nos::add);
      }
    }
    return nos;
  }

  /** Booking requests. */
  List<Subject> requests() {
    return changed.stream()
        .filter(BookingRequestDossier.class::isInstance)
        .map(Dossier::subject)
        .toList();
  }
}
