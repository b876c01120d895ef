package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingMachines.BookingState;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.Outlook.Awaited;
import org.singlewindow.hub.journey.Outlook.State;

/** How a booking and its request stand: with the line, the yard, the railway and the broker. */
final class BookingOutlook {

  private BookingOutlook() {}

  static Outlook of(BookingRequestDossier request) {
    boolean open =
        request.state() == BookingState.REQUESTED || request.state() == BookingState.PENDING;
    List<Awaited> awaited =
        open
            ? List.of(
                new Awaited(
                    "BOOKING_ANSWER", Role.LINE, request.details().map(BookingDetails::line)))
            : List.of();
    return new Outlook(
        request.subject(),
        List.of(new State("BOOKING", request.state().name())),
        List.of(),
        awaited);
  }

  static Outlook of(BookingDossier booking, Map<Subject, Dossier> known, Visibility visibility) {
    List<State> states = new ArrayList<>();
    List<Awaited> awaited = new ArrayList<>();
    Optional<BookingDetails> details =
        booking
            .request()
            .map(known::get)
            .map(BookingRequestDossier.class::cast)
            .flatMap(BookingRequestDossier::details);
    booking
        .request()
        .map(known::get)
        .map(BookingRequestDossier.class::cast)
        .ifPresent(request -> states.add(new State("BOOKING", request.state().name())));
    empties(booking, details, visibility, states, awaited);
    rail(booking, details, states, awaited);
    declaration(booking, details, known, visibility, states, awaited);
    return new Outlook(booking.subject(), states, List.of(), awaited);
  }

  private static void empties(
      BookingDossier booking,
      Optional<BookingDetails> details,
      Visibility visibility,
      List<State> states,
      List<Awaited> awaited) {
    boolean needed =
        details
            .filter(one -> one.equipment().stream().anyMatch(line -> !line.shipperOwned()))
            .isPresent();
    if (booking.releases().isEmpty() && needed) {
      awaited.add(new Awaited("EMPTY_RELEASE", Role.LINE, booking.line()));
    }
    for (EmptyRelease release : booking.releases().values()) {
      if (!visibility.mayRelease(release)) {
        continue;
      }
      states.add(new State("EMPTY_RELEASE", release.state().name()));
      if (release.state() == EmptyReleaseState.GIVEN) {
        awaited.add(new Awaited("EMPTY_RELEASE_ANSWER", Role.YARD, Optional.of(release.yard())));
      } else if (release.state() == EmptyReleaseState.ACCEPTED
          && !YardHearsOfTheEmptyRelease.left(release, booking).isEmpty()) {
        Optional<String> fetches =
            release.forwarder().or(() -> booking.confirmation().map(BookingAnswered::forwarder));
        awaited.add(new Awaited("EMPTY_PICKUP", Role.FORWARDER, fetches));
      }
    }
  }

  private static void rail(
      BookingDossier booking,
      Optional<BookingDetails> details,
      List<State> states,
      List<Awaited> awaited) {
    booking
        .trainPlan()
        .ifPresent(plan -> states.add(new State("TRAIN_PLAN", plan.answer().name())));
    if (details.flatMap(BookingDetails::rail).isPresent() && booking.trainPlan().isEmpty()) {
      awaited.add(new Awaited("TRAIN_PLAN", Role.RAILWAY, Optional.empty()));
    }
  }

  private static void declaration(
      BookingDossier booking,
      Optional<BookingDetails> details,
      Map<Subject, Dossier> known,
      Visibility visibility,
      List<State> states,
      List<Awaited> awaited) {
    if (booking.declarationNo().isEmpty() || !visibility.mayDeclarations()) {
      return;
    }
    Optional<DeclarationStatus> status =
        Optional.ofNullable(known.get(Subject.declaration(booking.declarationNo().get())))
            .map(DeclarationDossier.class::cast)
            .flatMap(DeclarationDossier::status);
    states.add(new State("DECLARATION", status.map(Enum::name).orElse("DRAFTED")));
    if (status.isEmpty() || status.get() == DeclarationStatus.UPLOADED) {
      awaited.add(new Awaited("DECLARATION", Role.BROKER, details.flatMap(BookingDetails::broker)));
    }
  }

  /** How many boxes are booked; empty where nobody booked here. */
  static Optional<Integer> booked(Optional<BookingDetails> details) {
    return details.map(one -> one.equipment().stream().mapToInt(BookedEquipment::quantity).sum());
  }
}
