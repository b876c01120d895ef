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
 * @param call the vessel call it goes with
 * @param parties who is who
 */
record Known(
    List<BillDossier> bills,
    Optional<BookingDossier> booking,
    Optional<DeclarationDossier> declaration,
    Optional<VoyageDossier> call,
    Parties parties) {

  /** As it stands on the desk. */
  static Known of(ContainerDossier container, Situation desk) {
    Optional<BookingDossier> booking = container.export().bookingNo().map(desk::booking);
    return new Known(
        Concerned.bills(container, desk),
        booking,
        booking.flatMap(BookingDossier::declarationNo).map(desk::declaration),
        booking
            .flatMap(one -> desk.sailing(one, Optional.of(container)).voyage())
            .map(desk::voyage),
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
        new BoxLife(container, dossiers, parties).call(),
        parties);
  }

  /** Whether this party speaks for the line of its booking: the line, or an agent it mandates. */
  boolean speaksForTheLine(String party) {
    Optional<String> line = booking.flatMap(BookingDossier::line);
    return line.equals(Optional.of(party))
        || line.filter(one -> parties.mandates(party, one)).isPresent();
  }

  /** The only party with this role, where the port has but one. */
  Optional<String> first(Role role) {
    return parties.findFirst(role);
  }
}
