package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.Subject;

/** The house without walls: a ledger in memory, a clock in the hand, and the journey. */
final class PureHouse {

  /** How many links the ledger follows when it loads dossiers. */
  private static final int STEPS = 3;

  static final Parties PARTIES =
      new Parties(
          List.of(
              party("forwarder-alpha", Role.FORWARDER),
              party("forwarder-beta", Role.FORWARDER),
              party("agency-alpha", Role.RELEASE_AGENT, "line-alpha"),
              party("agency-beta", Role.RELEASE_AGENT, "line-beta"),
              party("line-alpha", Role.LINE),
              party("line-beta", Role.LINE),
              party("terminal-alpha", Role.TERMINAL),
              party("terminal-beta", Role.TERMINAL),
              party("haulier-alpha", Role.HAULIER),
              party("yard-alpha", Role.YARD),
              party("loadplan-alpha", Role.PACKER),
              party("broker-alpha", Role.BROKER),
              party("tally-alpha", Role.TALLY),
              party("rail-alpha", Role.RAILWAY),
              party("depot-alpha", Role.DEPOT),
              party("customs-alpha", Role.CUSTOMS),
              party("customs-beta", Role.CUSTOMS),
              party("court-alpha", Role.COURT),
              party("maritime-alpha", Role.MARITIME_SAFETY),
              silent("inspection-alpha", Role.INSPECTION_AREA, Duration.ofHours(2)),
              live("terminal-gamma", Role.TERMINAL, Instant.parse("2026-12-01T00:00:00Z")),
              site("site-alpha", "CNLYG230140/2301"),
              party("site-beta", Role.SUPERVISED_SITE),
              at("gate-alpha", Role.GATE, "inspection-alpha"),
              at("gate-yard", Role.GATE, "yard-alpha"),
              at("gate-terminal", Role.GATE, "terminal-alpha"),
              party("bank-alpha", Role.BANK),
              credit("forwarder-credit", Role.FORWARDER, "terminal-alpha"),
              party("operator", Role.OPERATOR)));

  private static final Trucks TRUCKS =
      new Trucks(
          Map.of(
              "苏G12345", new Trucks.Truck("haulier-alpha", Optional.of(new BigDecimal("15500"))),
              "苏G99999", new Trucks.Truck("haulier-beta", Optional.empty())));

  private final Journey journey =
      new PortJourney(
          PARTIES,
          Duration.ofDays(7),
          Deadlines.DEFAULT,
          new GateTerms(Duration.ofMinutes(30), 3, Duration.ofHours(8), TRUCKS));
  private final Map<Subject, Dossier> dossiers = new TreeMap<>();
  private final Map<String, Instruction> instructions = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Decision.Parking> parkings = new ArrayList<>();
  private final List<Decision.Due> deadlines = new ArrayList<>();

  private static Party party(String id, Role role, String... mandates) {
    return new Party(id, id, Set.of(role), Set.of(mandates), Map.of());
  }

  private static Party site(String id, String code) {
    return new Party(id, id, Set.of(Role.SUPERVISED_SITE), Set.of(), Map.of("site", code));
  }

  private static Party at(String id, Role role, String place) {
    PartyTerms terms =
        new PartyTerms(Set.of(), Optional.empty(), Optional.empty(), Optional.of(place));
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), terms);
  }

  /** One that may say nothing for so long. */
  private static Party silent(String id, Role role, Duration after) {
    PartyTerms terms =
        new PartyTerms(Set.of(), Optional.empty(), Optional.of(after), Optional.empty());
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), terms);
  }

  /** One whose data begin to count later than a story begins. */
  private static Party live(String id, Role role, Instant from) {
    PartyTerms terms =
        new PartyTerms(Set.of(), Optional.of(from), Optional.empty(), Optional.empty());
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), terms);
  }

  private static Party credit(String id, Role role, String creditor) {
    PartyTerms terms =
        new PartyTerms(Set.of(creditor), Optional.empty(), Optional.empty(), Optional.empty());
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), terms);
  }

  /** Takes out the deadlines that have passed by now, the earliest first. */
  List<Decision.Due> passed(Instant now) {
    List<Decision.Due> passed =
        deadlines.stream()
            .filter(due -> !due.at().isAfter(now))
            .sorted(Comparator.comparing(Decision.Due::at))
            .toList();
    deadlines.removeAll(passed);
    return passed;
  }

  /** Decides and records one event. */
  Decision tell(Event event, Instant now) {
    Decision decision = decide(event, now);
    events.add(event);
    decision.dossiers().forEach(dossier -> dossiers.put(dossier.subject(), dossier));
    decision
        .instructions()
        .forEach(one -> instructions.putIfAbsent(one.header().instructionId(), one));
    parkings.addAll(decision.parkings());
    decision.dues().stream()
        .filter(due -> due.what() == Decision.Due.What.DEADLINE)
        .filter(due -> !deadlines.contains(due))
        .forEach(deadlines::add);
    return decision;
  }

  /** Decides without recording. */
  Decision decide(Event event, Instant now) {
    Optional<Instruction> about = Optional.ofNullable(instructions.get(referred(event)));
    Set<Subject> wanted = new TreeSet<>(event.subjects());
    about.ifPresent(instruction -> wanted.add(instruction.header().subject()));
    return journey.decide(new Dossiers(load(wanted).values(), about), event, now);
  }

  private static String referred(Event event) {
    if (event instanceof InstructionAnswered answered) {
      return answered.reference();
    }
    if (event instanceof DeclarationRegistered registered) {
      return registered.reference();
    }
    if (event instanceof AnswerDue due) {
      return due.instructionId();
    }
    return event instanceof DeliveryFailed failed ? failed.instructionId() : "";
  }

  private Map<Subject, Dossier> load(Set<Subject> subjects) {
    Map<Subject, Dossier> loaded = new TreeMap<>();
    Set<Subject> wanted = subjects;
    for (int step = 0; step < STEPS; step++) {
      Set<Subject> next = new TreeSet<>();
      for (Subject subject : wanted) {
        Dossier dossier = dossiers.get(subject);
        if (dossier != null && loaded.put(subject, dossier) == null) {
          next.addAll(dossier.links());
        }
      }
      wanted = next;
    }
    return loaded;
  }

  Map<Subject, Dossier> dossiers() {
    return dossiers;
  }

  List<Instruction> instructions() {
    return List.copyOf(instructions.values());
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  List<Decision.Parking> parkings() {
    return List.copyOf(parkings);
  }

  /** What a container misses for a purpose. */
  List<Missing> missing(Purpose purpose, String containerNo, Instant now) {
    ContainerDossier box = container(containerNo);
    return Guard.missing(purpose, box, Known.of(box, dossiers, PARTIES), now);
  }

  ContainerDossier container(String no) {
    return (ContainerDossier)
        dossiers.getOrDefault(Subject.container(no), ContainerDossier.unknown(no));
  }

  BillDossier bill(String no) {
    return (BillDossier) dossiers.getOrDefault(Subject.bill(no), BillDossier.unknown(no));
  }

  BookingDossier booking(String no) {
    return (BookingDossier) dossiers.getOrDefault(Subject.booking(no), BookingDossier.unknown(no));
  }

  Party party(String id) {
    return PARTIES.find(id).orElseThrow(() -> new IllegalArgumentException("no party " + id));
  }
}
