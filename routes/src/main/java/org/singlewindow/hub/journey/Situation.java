package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionHeader;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision.Due.What;

/** The desk on which one decision is made: what we knew, what changed, what follows. */
final class Situation extends OpenDossiers {

  private final Parties parties;
  private final Duration parkingMax;
  private final Deadlines deadlines;
  private final GateTerms gateTerms;
  private final Instant now;
  private final Event event;
  private final DecisionDraft draft = new DecisionDraft();
  private final List<Dossier> remembered = new ArrayList<>();

  Situation(
      Dossiers before,
      Event event,
      Instant now,
      Parties parties,
      Duration parkingMax,
      Deadlines deadlines,
      GateTerms gateTerms) {
    super(before);
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

  /** The authority that is told of anomalies. */
  Optional<String> customs() {
    return parties.findFirst(Role.CUSTOMS);
  }

  InstructionHeader header(String instructionId, String toParty, Subject subject) {
    return new InstructionHeader(instructionId, event.header().eventId(), toParty, subject, now);
  }

  /** Gives an instruction that is not kept in mind by a dossier. */
  void tell(Instruction instruction) {
    if (!isSilenced(instruction)) {
      draft.instructions.add(instruction);
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
    draft.instructions.add(instruction);
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
    draft.refusals.add(new Refusal(code, place, came, expected));
  }

  void refuse(Collection<Refusal> all) {
    draft.refusals.addAll(all);
  }

  List<Refusal> refusals() {
    return draft.refusals;
  }

  boolean isRefused() {
    return !draft.refusals.isEmpty();
  }

  void alarm(String rule, Subject subject, String code) {
    alarm(rule, subject, code, List.of(event.header().eventId()));
  }

  /** An anomaly several events show: each names what its source said. */
  void alarm(String rule, Subject subject, String code, List<String> evidence) {
    if (!isBeforeLive()) {
      draft.alarms.add(new Decision.Alarm(rule, subject, code, evidence, occasion(subject)));
    }
  }

  /** An anomaly that is open once for each occasion its rule counts by: a person and a shift. */
  void alarmOnce(String rule, Subject subject, String code, String occasion) {
    if (!isBeforeLive()) {
      List<String> evidence = List.of(event.header().eventId());
      draft.alarms.add(new Decision.Alarm(rule, subject, code, evidence, occasion));
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
    draft.besides.add(new Decision.Alarm(rule, subject, code, evidence, occasion(subject)));
  }

  /** Keeps what a refused request taught us; nothing follows from it now. */
  void remember(Dossier dossier) {
    remembered.add(dossier);
  }

  /** What was missing has come: an alarm of absence under this rule needs nobody any more. */
  void resolve(String rule, Subject subject) {
    draft.resolved.add(
        new Decision.Resolved(rule, subject, occasion(subject), event.header().eventId()));
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
    draft.dues.add(
        new Decision.Due(
            at, What.DEADLINE, subject, event.header().eventId(), Optional.of(kind), awaitedFrom));
  }

  /** The event stands on the timeline though nothing changes by it. */
  void record() {
    draft.recorded = true;
  }

  /** Has time come back to us about this. */
  void due(Instant at, What what, Subject subject) {
    draft.dues.add(new Decision.Due(at, what, subject, event.header().eventId()));
  }

  /** Lets the event wait for its other half; once, however often it is told. */
  void park(Subject subject, Role owner, Set<String> waiting) {
    if (waiting.contains(event.header().eventId())) {
      return;
    }
    Instant until = now.plus(parkingMax);
    String eventId = event.header().eventId();
    draft.parkings.add(new Decision.Parking(eventId, subject, owner, until));
    draft.dues.add(new Decision.Due(until, What.PARKING_EXPIRED, subject, eventId));
  }

  Duration parkingMax() {
    return parkingMax;
  }

  void match(Set<String> waiting) {
    draft.matched.addAll(waiting);
  }

  /** What follows from all that was said here. */
  Decision decide() {
    return isRefused() ? draft.refused(changed(remembered)) : draft.decided(changed());
  }
}
