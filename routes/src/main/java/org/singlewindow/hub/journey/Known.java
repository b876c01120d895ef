package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;

/**
 * What is known around a container when a guard is asked.
 *
 * @param bills the bills it travels on
 * @param booking the booking it travels on
 * @param declaration the declaration of that booking
 * @param parties who is who
 */
record Known(
    List<BillDossier> bills,
    Optional<BookingDossier> booking,
    Optional<DeclarationDossier> declaration,
    Parties parties) {

  /** As it stands on the desk. */
  static Known of(ContainerDossier container, Situation desk) {
    Optional<BookingDossier> booking = container.export().bookingNo().map(desk::booking);
    return new Known(
        Concerned.bills(container, desk),
        booking,
        booking.flatMap(BookingDossier::declarationNo).map(desk::declaration),
        desk.parties());
  }

  /** As it was loaded with the container. */
  static Known of(ContainerDossier container, Map<Subject, Dossier> dossiers, Parties parties) {
    Optional<BookingDossier> booking =
        container
            .export()
            .bookingNo()
            .map(no -> dossiers.get(Subject.booking(no)))
            .map(BookingDossier.class::cast);
    return new Known(
        container.blNos().stream()
            .map(no -> dossiers.get(Subject.bill(no)))
            .filter(BillDossier.class::isInstance)
            .map(BillDossier.class::cast)
            .toList(),
        booking,
        booking
            .flatMap(BookingDossier::declarationNo)
            .map(no -> dossiers.get(Subject.declaration(no)))
            .map(DeclarationDossier.class::cast),
        parties);
  }

  /** The only party with this role, where the port has but one. */
  Optional<String> first(Role role) {
    return parties.findFirst(role);
  }
}
