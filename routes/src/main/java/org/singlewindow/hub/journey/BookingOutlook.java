package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingMachines.BookingState;
import org.singlewindow.hub.journey.BookingMachines.ChangeState;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.BoxMachines.BoxState;
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
    List<State> states = new ArrayList<>(List.of(new State("BOOKING", request.state().name())));
    List<Awaited> all = new ArrayList<>(awaited);
    changes(request, states, all);
    return new Outlook(request.subject(), states, List.of(), all);
  }

  /** What the forwarder asked to be changed, and whether its line has answered. */
  private static void changes(
      BookingRequestDossier request, List<State> states, List<Awaited> awaited) {
    change("AMENDMENT", request.amendment(), request, states, awaited);
    change("CANCELLATION", request.cancellation(), request, states, awaited);
  }

  private static void change(
      String what,
      BookingChange change,
      BookingRequestDossier request,
      List<State> states,
      List<Awaited> awaited) {
    if (change.state() != ChangeState.NONE) {
      states.add(new State(what, change.state().name()));
    }
    if (change.isOpen() && !request.isOver()) {
      awaited.add(
          new Awaited("CHANGE_ANSWER", Role.LINE, request.details().map(BookingDetails::line)));
    }
  }

  static Outlook of(
      BookingDossier booking, Map<Subject, Dossier> known, Visibility visibility, Parties parties) {
    List<State> states = new ArrayList<>();
    List<Awaited> awaited = new ArrayList<>();
    Optional<BookingDetails> details =
        booking
            .request()
            .map(known::get)
            .map(BookingRequestDossier.class::cast)
            .flatMap(BookingRequestDossier::details);
    Optional<BookingRequestDossier> request =
        booking.request().map(known::get).map(BookingRequestDossier.class::cast);
    request.ifPresent(
        one -> {
          states.add(new State("BOOKING", one.state().name()));
          changes(one, states, awaited);
        });
    boxes(booking, details, known, parties, states, awaited);
    if (request.filter(BookingRequestDossier::isOver).isPresent()) {
      return new Outlook(booking.subject(), states, List.of(), awaited);
    }
    empties(booking, details, visibility, known, states, awaited);
    rail(booking, details, states, awaited);
    declaration(booking, details, known, visibility, states, awaited);
    return new Outlook(booking.subject(), states, List.of(), awaited);
  }

  /** The stages its boxes are at, each once, in their order: a booking may be on two vessels. */
  private static void boxes(
      BookingDossier booking,
      Optional<BookingDetails> details,
      Map<Subject, Dossier> known,
      Parties parties,
      List<State> states,
      List<Awaited> awaited) {
    Set<BoxState> stages = new TreeSet<>();
    int named = 0;
    for (ContainerDossier box : list(booking, known)) {
      BoxLife life = new BoxLife(box, known, parties);
      BoxState stage = life.stage();
      stages.add(stage);
      named += stage == BoxState.RETURNED ? 0 : 1;
      if (life.owesTheEmpty()) {
        awaited.add(
            new Awaited(
                "EMPTY_RETURN",
                Role.FORWARDER,
                booking.confirmation().map(BookingAnswered::forwarder)));
      }
    }
    if (named < booked(details).orElse(0)) {
      stages.add(BoxState.BOOKED);
    }
    stages.forEach(stage -> states.add(new State("EXPORT", stage.name())));
  }

  private static List<ContainerDossier> list(BookingDossier booking, Map<Subject, Dossier> known) {
    return booking.containerNos().stream()
        .map(no -> known.get(Subject.container(no)))
        .filter(ContainerDossier.class::isInstance)
        .map(ContainerDossier.class::cast)
        .filter(box -> box.export().bookingNo().equals(Optional.of(booking.bookingNo())))
        .toList();
  }

  private static void empties(
      BookingDossier booking,
      Optional<BookingDetails> details,
      Visibility visibility,
      Map<Subject, Dossier> known,
      List<State> states,
      List<Awaited> awaited) {
    boolean needed =
        details
            .filter(one -> one.equipment().stream().anyMatch(line -> !line.shipperOwned()))
            .isPresent();
    boolean noneStands =
        booking.picks().isEmpty()
            && booking.releases().values().stream()
                .allMatch(one -> one.state() == EmptyReleaseState.EXPIRED);
    if (needed && (noneStands || needsMore(booking, details, known))) {
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
          && !Empties.left(release, booking).isEmpty()) {
        Optional<String> fetches =
            release.forwarder().or(() -> booking.confirmation().map(BookingAnswered::forwarder));
        awaited.add(new Awaited("EMPTY_PICKUP", Role.FORWARDER, fetches));
      }
    }
  }

  /** After an amendment the line owes what it has not released of what is booked now. */
  private static boolean needsMore(
      BookingDossier booking, Optional<BookingDetails> details, Map<Subject, Dossier> known) {
    boolean amended =
        booking
            .request()
            .map(known::get)
            .map(BookingRequestDossier.class::cast)
            .filter(request -> request.amendment().isAgreed())
            .isPresent();
    int wanted =
        details.stream()
            .flatMap(one -> one.equipment().stream())
            .filter(line -> !line.shipperOwned())
            .mapToInt(BookedEquipment::quantity)
            .sum();
    return amended && Empties.released(booking) < wanted;
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
