package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.BoxMachines.BoxState;
import org.singlewindow.hub.journey.BoxMachines.BoxTrigger;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LeftBehind;
import org.singlewindow.hub.journey.ReportMachine.ReportState;

/** Where one box of a booking stands: all its facts, told to its table in the order of the port. */
final class BoxLife {

  private final ContainerDossier box;
  private final ExportVisit visit;
  private final Map<Subject, Dossier> known;
  private final Parties parties;
  private final Optional<BookingDossier> booking;
  private final Optional<BookingRequestDossier> request;

  BoxLife(ContainerDossier box, Map<Subject, Dossier> known, Parties parties) {
    this.box = box;
    this.visit = box.export();
    this.known = known;
    this.parties = parties;
    this.booking =
        visit.bookingNo().map(no -> known.get(Subject.booking(no))).map(BookingDossier.class::cast);
    this.request =
        booking
            .flatMap(BookingDossier::request)
            .map(known::get)
            .map(BookingRequestDossier.class::cast);
  }

  /** What is booked, whatever became of it. */
  Optional<BookingDetails> details() {
    return request.flatMap(BookingRequestDossier::details);
  }

  /** The line it goes with. */
  Optional<String> line() {
    return booking.flatMap(BookingDossier::line);
  }

  /** True when the empty has to come back: it was picked for a booking that is over. */
  boolean owesTheEmpty() {
    return stage() == BoxState.CANCELLED && visit.pickedAt().isPresent();
  }

  /** Where it stands. */
  BoxState stage() {
    BoxState state = BoxState.BOOKED;
    for (BoxTrigger trigger : triggers()) {
      state = BoxMachines.EXPORT.step(state, trigger).to();
    }
    return state;
  }

  private List<BoxTrigger> triggers() {
    List<BoxTrigger> all = new ArrayList<>();
    add(all, BoxTrigger.EMPTY_RELEASED, isReleased());
    add(all, BoxTrigger.PICKED, visit.pickedAt().isPresent());
    add(all, BoxTrigger.PACKED, visit.loadPlan().isPresent());
    add(all, BoxTrigger.DEPOT_IN, arrival(Role.DEPOT).isPresent());
    add(all, BoxTrigger.WAGON_LOADED, visit.rail().loadedAt().isPresent());
    Optional<Arrival> terminal = arrival(Role.TERMINAL);
    add(all, BoxTrigger.GATED_IN, terminal.isPresent());
    add(all, BoxTrigger.ARRIVAL_ACCEPTED, isArrivalAccepted());
    boolean permitted = visit.permits().containsKey(LoadingMeans.VESSEL.name());
    add(all, BoxTrigger.PERMITTED, terminal.isPresent() && permitted);
    Optional<LeftBehind> behind = visit.standsBehind();
    add(all, BoxTrigger.SHORT_SHIPPED, behind.isPresent());
    add(all, BoxTrigger.ROLLED_OVER, behind.filter(this::wasMovedAfter).isPresent());
    add(all, BoxTrigger.LOADED, visit.onBoard().isPresent());
    add(all, BoxTrigger.SAILED, sailed());
    boolean over = request.filter(BookingRequestDossier::isOver).isPresent();
    add(all, BoxTrigger.CANCELLED, over);
    add(all, BoxTrigger.RETURNED, visit.isReturned() || (over && cameBack()));
    return all;
  }

  private static void add(List<BoxTrigger> all, BoxTrigger trigger, boolean happened) {
    if (happened) {
      all.add(trigger);
    }
  }

  private boolean cameBack() {
    return visit.pickedAt().isPresent() && visit.cameBack();
  }

  private boolean isReleased() {
    return booking
        .filter(
            one ->
                one.releases().values().stream()
                    .anyMatch(
                        release ->
                            release.state() == EmptyReleaseState.GIVEN
                                || release.state() == EmptyReleaseState.ACCEPTED))
        .isPresent();
  }

  private boolean wasMovedAfter(LeftBehind left) {
    return booking
        .flatMap(one -> one.rollOver(box.containerNo()))
        .filter(move -> !move.at().isBefore(left.at()))
        .isPresent();
  }

  /** How it goes to sea; where its load report names the voyage, with that. */
  private boolean sailed() {
    Optional<Subject> loadedOn =
        visit
            .onBoard()
            .filter(one -> one.vesselId().isPresent() && one.voyageNo().isPresent())
            .map(one -> Subject.voyage(one.vesselId().get(), one.voyageNo().get()));
    return visit.onBoard().isPresent()
        && (loadedOn.filter(this::departed).isPresent()
            || sailing().flatMap(Sailing::voyage).filter(this::departed).isPresent());
  }

  private boolean departed(Subject voyage) {
    return Optional.ofNullable(known.get(voyage))
        .map(VoyageDossier.class::cast)
        .flatMap(VoyageDossier::departedAt)
        .isPresent();
  }

  private Optional<Sailing> sailing() {
    return booking.map(
        one ->
            Sailing.of(
                one,
                details(),
                Optional.of(box),
                voyage -> Optional.ofNullable((VoyageDossier) known.get(voyage))));
  }

  /** The vessel call it goes with, where one was reported or a list was sent for it. */
  Optional<VoyageDossier> call() {
    return sailing().flatMap(Sailing::voyage).map(known::get).map(VoyageDossier.class::cast);
  }

  /** When it arrived laden at a place of this kind. */
  Optional<Arrival> arrival(Role role) {
    return site(role).map(visit.arrivals()::get);
  }

  /** How the report of its arrival at a terminal stands; empty before it arrived. */
  Optional<ReportState> arrivalReport() {
    return site(Role.TERMINAL).map(site -> ArrivalReports.state(box, site));
  }

  private boolean isArrivalAccepted() {
    return site(Role.TERMINAL).filter(site -> ArrivalReports.isAccepted(box, site)).isPresent();
  }

  private Optional<String> site(Role role) {
    return visit.arrivals().entrySet().stream()
        .filter(one -> parties.has(one.getKey(), role))
        .min(Comparator.comparing(one -> one.getValue().at()))
        .map(Map.Entry::getKey);
  }
}
