package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionHeader;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.BookingState;
import org.singlewindow.hub.journey.Decision.Due.What;
import org.singlewindow.hub.journey.Decision.Outcome;

/** The desk on which one decision is made: what we knew, what changed, what follows. */
final class Situation {

  private final Dossiers before;
  private final Parties parties;
  private final Duration parkingMax;
  private final Deadlines deadlines;
  private final GateTerms gateTerms;
  private final Instant now;
  private final Event event;
  private final Map<String, Dossier> after = new TreeMap<>();
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Decision.Due> dues = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Decision.Parking> parkings = new ArrayList<>();
  private final Set<String> matched = new LinkedHashSet<>();
  private final List<Decision.Alarm> alarms = new ArrayList<>();
  private final List<Decision.Resolved> resolved = new ArrayList<>();
  private final List<Decision.Alarm> besides = new ArrayList<>();
  private final List<Dossier> remembered = new ArrayList<>();
  private boolean recorded;

  Situation(
      Dossiers before,
      Event event,
      Instant now,
      Parties parties,
      Duration parkingMax,
      Deadlines deadlines,
      GateTerms gateTerms) {
    this.before = before;
    this.event = event;
    this.now = now;
    this.parties = parties;
    this.parkingMax = parkingMax;
    this.deadlines = deadlines;
    this.gateTerms = gateTerms;
  }

  Instant now() {
    return now;
  }

  Event event() {
    return event;
  }

  Parties parties() {
    return parties;
  }

  GateTerms gateTerms() {
    return gateTerms;
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

  /** The authority that is told of anomalies. */
  Optional<String> customs() {
    return parties.findFirst(Role.CUSTOMS);
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

  InstructionHeader header(String instructionId, String toParty, Subject subject) {
    return new InstructionHeader(instructionId, event.header().eventId(), toParty, subject, now);
  }

  /** Gives an instruction that is not kept in mind by a dossier. */
  void tell(Instruction instruction) {
    if (!isSilenced(instruction)) {
      instructions.add(instruction);
    }
  }

  /** Gives an instruction about a container, once; true when it was given now. */
  boolean tellOnce(String containerNo, Instruction instruction) {
    return tellOnce(container(containerNo), instruction);
  }

  /** Gives an instruction its dossier remembers, once; true when it was given now. */
  boolean tellOnce(Remembers dossier, Instruction instruction) {
    String id = instruction.header().instructionId();
    if (dossier.told().contains(id) || isSilenced(instruction)) {
      return false;
    }
    instructions.add(instruction);
    put(dossier.told(id));
    return true;
  }

  /**
   * Desired versus told: begins what is wanted and does not stand, ends what stands and is not
   * wanted.
   *
   * @param begin base of the id of the instruction that begins it
   * @param end base of the id of the instruction that ends it
   */
  void keep(
      String containerNo,
      String begin,
      String end,
      boolean wanted,
      Function<String, Instruction> beginning,
      Function<String, Instruction> ending) {
    Round round = Round.of(container(containerNo).told(), begin, end);
    if (wanted && !round.stands()) {
      tellOnce(containerNo, beginning.apply(round.beginId()));
    } else if (!wanted && round.stands()) {
      tellOnce(containerNo, ending.apply(round.endId()));
    }
  }

  void refuse(String code, String place, String came, String expected) {
    refusals.add(new Refusal(code, place, came, expected));
  }

  void refuse(Collection<Refusal> all) {
    refusals.addAll(all);
  }

  List<Refusal> refusals() {
    return refusals;
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  void alarm(String rule, Subject subject, String code) {
    alarm(rule, subject, code, List.of(event.header().eventId()));
  }

  /** An anomaly several events show: each names what its source said. */
  void alarm(String rule, Subject subject, String code, List<String> evidence) {
    if (!isBeforeLive()) {
      alarms.add(new Decision.Alarm(rule, subject, code, evidence, occasion(subject)));
    }
  }

  /** An anomaly that is open once for each occasion its rule counts by: a person and a shift. */
  void alarmOnce(String rule, Subject subject, String code, String occasion) {
    if (!isBeforeLive()) {
      List<String> evidence = List.of(event.header().eventId());
      alarms.add(new Decision.Alarm(rule, subject, code, evidence, occasion));
    }
  }

  /** Said of the time before the live date of who says it: it counts, and nothing alarms for it. */
  private boolean isBeforeLive() {
    Instant at = event.header().occurredAt();
    return liveFrom(event.header().saidBy()).filter(at::isBefore).isPresent();
  }

  private Optional<Instant> liveFrom(String party) {
    return parties.find(party).flatMap(one -> one.terms().liveFrom());
  }

  private boolean isSilenced(Instruction instruction) {
    return instruction instanceof AlertAuthority && isBeforeLive();
  }

  /** Alarms though the request is refused: the attempt itself is worth a look. */
  void alarmBesides(String rule, Subject subject, String code) {
    List<String> evidence = List.of(event.header().eventId());
    besides.add(new Decision.Alarm(rule, subject, code, evidence, occasion(subject)));
  }

  /** Keeps what a refused request taught us; nothing follows from it now. */
  void remember(Dossier dossier) {
    remembered.add(dossier);
  }

  /** What was missing has come: an alarm of absence under this rule needs nobody any more. */
  void resolve(String rule, Subject subject) {
    resolved.add(new Decision.Resolved(rule, subject, occasion(subject), event.header().eventId()));
  }

  /** Of a container: which of its stays. */
  private String occasion(Subject subject) {
    return subject.kind() == Subject.Kind.CONTAINER ? "" + container(subject.no()).visit() : "";
  }

  /**
   * Sets a deadline, where the port has one for this. For a party that is not live yet no time
   * runs: neither for what it says nor for what it is to say.
   *
   * @param from when its time begins to run
   * @param awaitedFrom the party whose word it waits for, where one can be named
   */
  void deadline(DeadlineKind kind, Subject subject, Instant from, Optional<String> awaitedFrom) {
    Instant begins =
        Stream.concat(awaitedFrom.stream(), Stream.of(event.header().saidBy()))
            .flatMap(party -> liveFrom(party).stream())
            .filter(from::isBefore)
            .max(Comparator.naturalOrder())
            .orElse(from);
    deadlines.find(kind).ifPresent(time -> by(begins.plus(time), kind, subject, awaitedFrom));
  }

  /**
   * True when what may take so long has taken longer by now, where the port has such a deadline.
   */
  boolean isOver(DeadlineKind kind, Instant from) {
    return deadlines.find(kind).filter(time -> !from.plus(time).isAfter(now)).isPresent();
  }

  /** Sets a deadline at a time somebody has named: a validity, a cut-off. */
  void by(Instant at, DeadlineKind kind, Subject subject, Optional<String> awaitedFrom) {
    dues.add(
        new Decision.Due(
            at, What.DEADLINE, subject, event.header().eventId(), Optional.of(kind), awaitedFrom));
  }

  /** True when this much time is over; what was reported anew begins anew. */
  boolean hasPassed(DeadlineKind kind, Instant from) {
    return deadlines.find(kind).filter(time -> !from.plus(time).isAfter(now)).isPresent();
  }

  /** The event stands on the timeline though nothing changes by it. */
  void record() {
    recorded = true;
  }

  /** Has time come back to us about this. */
  void due(Instant at, What what, Subject subject) {
    dues.add(new Decision.Due(at, what, subject, event.header().eventId()));
  }

  /** Lets the event wait for its other half; once, however often it is told. */
  void park(Subject subject, Role owner, Set<String> waiting) {
    if (waiting.contains(event.header().eventId())) {
      return;
    }
    Instant until = now.plus(parkingMax);
    String eventId = event.header().eventId();
    parkings.add(new Decision.Parking(eventId, subject, owner, until));
    dues.add(new Decision.Due(until, What.PARKING_EXPIRED, subject, eventId));
  }

  Duration parkingMax() {
    return parkingMax;
  }

  void match(Set<String> waiting) {
    matched.addAll(waiting);
  }

  Decision decide() {
    if (isRefused()) {
      return new Decision(
          Outcome.REFUSED,
          remembered.stream().filter(dossier -> !isAsBefore(dossier)).toList(),
          List.copyOf(instructions),
          List.of(),
          List.copyOf(refusals),
          List.of(),
          List.of(),
          List.copyOf(besides),
          List.of());
    }
    List<Dossier> changed =
        after.values().stream().filter(dossier -> !isAsBefore(dossier)).toList();
    boolean nothing =
        changed.isEmpty() && instructions.isEmpty() && alarms.isEmpty() && resolved.isEmpty();
    return new Decision(
        outcome(nothing),
        changed,
        List.copyOf(instructions),
        List.copyOf(dues),
        List.of(),
        List.copyOf(parkings),
        List.copyOf(matched),
        List.copyOf(alarms),
        List.copyOf(resolved));
  }

  private Outcome outcome(boolean nothing) {
    if (!parkings.isEmpty()) {
      return Outcome.PARKED;
    }
    if (recorded) {
      return Outcome.RECORDED;
    }
    return nothing ? Outcome.IGNORED : Outcome.DECIDED;
  }

  private boolean isAsBefore(Dossier dossier) {
    return before.find(dossier.subject()).filter(dossier::equals).isPresent();
  }
}
