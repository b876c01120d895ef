package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingState;

/** The dossiers that lie open on a desk: as they were, or as this decision has changed them. */
class OpenDossiers {

  private final Dossiers before;
  private final Map<String, Dossier> after = new TreeMap<>();

  OpenDossiers(Dossiers before) {
    this.before = before;
  }

  Optional<Instruction> instruction() {
    return before.instruction();
  }

  /** What the partner has said so far to the instruction the event speaks of. */
  Optional<Answer> answer() {
    return before.answer();
  }

  /** Why earlier events of the same message were refused. */
  List<Refusal> refused() {
    return before.refused();
  }

  BillDossier bill(String no) {
    return know(Subject.bill(no), BillDossier.class, one -> BillDossier.unknown(no));
  }

  ContainerDossier container(String no) {
    return know(Subject.container(no), ContainerDossier.class, one -> ContainerDossier.unknown(no));
  }

  BookingRequestDossier request(Subject subject) {
    return know(subject, BookingRequestDossier.class, BookingRequestDossier::unknown);
  }

  BookingDossier booking(String no) {
    return know(Subject.booking(no), BookingDossier.class, one -> BookingDossier.unknown(no));
  }

  DeclarationDossier declaration(String no) {
    return know(
        Subject.declaration(no), DeclarationDossier.class, one -> DeclarationDossier.unknown(no));
  }

  VoyageDossier voyage(Subject subject) {
    return know(subject, VoyageDossier.class, one -> VoyageDossier.unknown(one.no()));
  }

  YardDossier yard(String party) {
    return know(Subject.yard(party), YardDossier.class, one -> YardDossier.unknown(party));
  }

  WorkOrderDossier order(Subject subject) {
    return know(subject, WorkOrderDossier.class, WorkOrderDossier::unknown);
  }

  DiversionDossier diversion(String no) {
    return know(Subject.diversion(no), DiversionDossier.class, one -> DiversionDossier.unknown(no));
  }

  ChargeDossier charge(String creditor, String quoteNo) {
    return know(
        Subject.charge(creditor, quoteNo),
        ChargeDossier.class,
        one -> ChargeDossier.unknown(creditor, quoteNo));
  }

  ChargeDossier charge(Subject subject) {
    int slash = subject.no().indexOf('/');
    return charge(subject.no().substring(0, slash), subject.no().substring(slash + 1));
  }

  SiteDossier site(String party) {
    return know(Subject.site(party), SiteDossier.class, one -> SiteDossier.unknown(party));
  }

  GateDossier gate(String party) {
    return know(Subject.gate(party), GateDossier.class, one -> GateDossier.unknown(party));
  }

  PassageDossier passage(Subject subject) {
    return know(subject, PassageDossier.class, PassageDossier::unknown);
  }

  PartnerDossier partner(String party) {
    return know(Subject.party(party), PartnerDossier.class, one -> PartnerDossier.unknown(party));
  }

  /** The dossier as it stands on this desk: changed, as it was, or new. */
  private <D extends Dossier> D know(Subject subject, Class<D> kind, Function<Subject, D> unknown) {
    Dossier changed = after.get(subject.key());
    Optional<Dossier> known = changed != null ? Optional.of(changed) : before.find(subject);
    return known.map(kind::cast).orElseGet(() -> unknown.apply(subject));
  }

  /** The dossier of a subject, where it is of a kind that remembers instructions. */
  Optional<Remembers> remembers(Subject subject) {
    return switch (subject.kind()) {
      case CONTAINER -> Optional.of(container(subject.no()));
      case BOOKING -> Optional.of(booking(subject.no()));
      case BOOKING_REQUEST -> Optional.of(request(subject));
      case ORDER -> Optional.of(order(subject));
      case DIVERSION -> Optional.of(diversion(subject.no()));
      default -> Optional.empty();
    };
  }

  /** Ids of the events that wait until somebody tells us what this subject is. */
  Set<String> waiting(Subject subject) {
    return switch (subject.kind()) {
      case BILL -> bill(subject.no()).parked();
      case CONTAINER -> container(subject.no()).parked();
      case BOOKING -> booking(subject.no()).parked();
      case BOOKING_REQUEST -> request(subject).parked();
      case DECLARATION -> declaration(subject.no()).parked();
      case CHARGE -> charge(subject).parked();
      case DIVERSION -> diversion(subject.no()).parked();
      default -> Set.of();
    };
  }

  /** What is booked, where the booking confirms a request made here and its line stands by it. */
  Optional<BookingDetails> details(BookingDossier booking) {
    return booking
        .request()
        .map(this::request)
        .filter(request -> request.state() == BookingState.CONFIRMED)
        .filter(request -> request.bookingNo().equals(Optional.of(booking.bookingNo())))
        .flatMap(BookingRequestDossier::details)
        .filter(details -> booking.line().equals(Optional.of(details.line())));
  }

  /** True when the request it confirms was declined after all, or cancelled. */
  boolean isOver(BookingDossier booking) {
    return booking
        .request()
        .map(this::request)
        .filter(request -> request.bookingNo().equals(Optional.of(booking.bookingNo())))
        .filter(BookingRequestDossier::isOver)
        .isPresent();
  }

  /** How the booking goes to sea, or one box of it. */
  Sailing sailing(BookingDossier booking, Optional<ContainerDossier> box) {
    return Sailing.of(
        booking,
        booking.request().map(this::request).flatMap(BookingRequestDossier::details),
        box,
        voyage -> Optional.of(voyage(voyage)));
  }

  void put(Dossier dossier) {
    after.put(dossier.subject().key(), dossier);
  }

  /** What this decision is about, as far as it has changed yet. */
  Touched touched() {
    return new Touched(List.copyOf(after.values()));
  }

  /** Those that are no longer as they were. */
  List<Dossier> changed() {
    return changed(after.values());
  }

  /** Those of these that are not as they were. */
  List<Dossier> changed(Collection<Dossier> dossiers) {
    return dossiers.stream().filter(dossier -> !isAsBefore(dossier)).toList();
  }

  private boolean isAsBefore(Dossier dossier) {
    return before.find(dossier.subject()).filter(dossier::equals).isPresent();
  }
}
