package org.singlewindow.hub.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.CovertMatters;
import org.singlewindow.hub.journey.Dossier;
import org.singlewindow.hub.journey.Means;
import org.singlewindow.hub.journey.Outlook;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.journey.Visibility;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.ledger.LedgerView.EventRow;
import org.singlewindow.hub.ledger.LedgerView.InstructionRow;
import org.singlewindow.hub.mapping.RefusalText;

/** The one window to look in: what happened, who said it, what is missing and from whom. */
public class Timelines {

  private final LedgerView view;
  private final Parties parties;
  private final RefusalText texts;
  private final Clock clock;
  private final Words words;
  private final OutlookTree outlooks;
  private final LeadTimes leadTimes;

  /**
   * Timelines.
   *
   * @param words what codes are called
   */
  public Timelines(LedgerView view, Parties parties, RefusalText texts, Words words, Clock clock) {
    this.view = view;
    this.leadTimes = new LeadTimes(view);
    this.parties = parties;
    this.texts = texts;
    this.clock = clock;
    this.words = words;
    this.outlooks = new OutlookTree(words);
  }

  /**
   * The timeline of a reference, as a viewer may see it.
   *
   * @return as a tree for JSON; empty when nothing is known or nothing concerns the viewer
   */
  public Optional<Map<String, Object>> find(String reference, Party viewer) {
    List<Subject> subjects = view.listSubjects(reference);
    Map<Subject, Dossier> dossiers = view.dossiers(subjects);
    Visibility visibility = new Visibility(viewer, dossiers.values());
    List<Map<String, Object>> entries = entries(subjects, dossiers, visibility);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, Object>> outlooks =
        !visibility.isConcerned()
            ? List.of()
            : dossiers.keySet().stream()
                .flatMap(
                    one -> Outlook.of(one, dossiers, visibility, parties, clock.instant()).stream())
                .map(this.outlooks::of)
                .toList();
    Map<String, Object> timeline = new LinkedHashMap<>();
    timeline.put("reference", reference);
    timeline.put("subjects", outlooks);
    timeline.put("entries", entries);
    return Optional.of(timeline);
  }

  /** What waits for a person: counts, parked instructions, alarms, halves, quarantined messages. */
  public Map<String, Object> desk(Party viewer) {
    Map<String, Object> desk = new LinkedHashMap<>();
    desk.put("messages", view.countMessages());
    desk.put("deliveries", view.countDeliveries());
    desk.put("parked", parked(viewer).stream().map(row -> line(row).entry()).toList());
    desk.put("alarms", technical().stream().map(this::alarm).toList());
    desk.put("waiting", view.listParkings().stream().map(Timelines::parking).toList());
    desk.put("quarantined", view.listQuarantined());
    leadTimes.figure().ifPresent(figure -> desk.put("leadTime", figure));
    return desk;
  }

  /** A selection that got stuck is customs' matter, whoever keeps the link. */
  private List<InstructionRow> parked(Party viewer) {
    boolean all = viewer.roles().contains(Role.CUSTOMS);
    return view.listParked().stream().filter(row -> all || !isCovert(row.instruction())).toList();
  }

  private boolean isCovert(Instruction instruction) {
    Subject subject = instruction.header().subject();
    return CovertMatters.isOf(
        instruction, Optional.ofNullable(view.dossiers(List.of(subject)).get(subject)));
  }

  /** What shows how a box was cleared is for customs (domain review, 23). */
  private List<LedgerView.AlarmRow> technical() {
    Set<String> codes = texts.alarmsFor("TECHNICAL");
    return view.listAlarms().stream().filter(row -> codes.contains(row.code())).toList();
  }

  private Map<String, Object> alarm(LedgerView.AlarmRow row) {
    return Map.of(
        "rule", row.rule(),
        "code", row.code(),
        "subject", row.subject(),
        "openedAt", row.openedAt().toString(),
        "en", texts.alarm(row.code(), "en"),
        "zh", texts.alarm(row.code(), "zh"));
  }

  private static Map<String, Object> parking(LedgerView.ParkingRow row) {
    return Map.of(
        "eventId", row.eventId(),
        "subject", row.subject(),
        "owner", row.owner(),
        "until", row.until().toString());
  }

  /** One line before it is sorted. */
  private record Line(java.time.Instant at, int kind, Map<String, Object> entry) {}

  private List<Map<String, Object>> entries(
      List<Subject> subjects, Map<Subject, Dossier> dossiers, Visibility visibility) {
    Map<String, Line> lines = new LinkedHashMap<>();
    List<Subject> all = new ArrayList<>(subjects);
    dossiers.keySet().stream().filter(one -> !all.contains(one)).forEach(all::add);
    for (Subject subject : all) {
      Map<String, Instruction> byReference = new HashMap<>();
      for (InstructionRow row : view.listInstructions(subject)) {
        byReference.put(row.instruction().header().instructionId(), row.instruction());
        row.reference().ifPresent(link -> byReference.put(link, row.instruction()));
        if (visibility.mayInstruction(row.instruction())) {
          lines.put(row.instruction().header().instructionId(), line(row));
        }
      }
      boolean means = Means.is(subject) && !subjects.contains(subject);
      for (EventRow row : view.listEvents(subject)) {
        if ((!means || Means.isAll(row.event())) // of a ship, not of all else that goes with it
            && visibility.mayEvent(row.event(), about(row.event(), byReference))) {
          lines.put(row.event().header().eventId(), line(row, visibility));
        }
      }
    }
    return lines.values().stream()
        .sorted(Comparator.comparing(Line::at).thenComparing(Line::kind))
        .map(Line::entry)
        .toList();
  }

  private static Optional<Instruction> about(Event event, Map<String, Instruction> byReference) {
    return event instanceof InstructionAnswered answered
        ? Optional.ofNullable(byReference.get(answered.reference()))
        : Optional.empty();
  }

  private Line line(EventRow row, Visibility visibility) {
    Event event = row.event();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", event.header().occurredAt().toString());
    entry.put("recordedAt", row.recordedAt().toString());
    entry.put("who", event.header().saidBy());
    entry.put("what", event.getClass().getSimpleName());
    entry.put("text", word(event));
    entry.put("detail", EntryDetail.of(event));
    entry.put("outcome", row.outcome());
    entry.put("about", visibility.about(event).stream().map(Subject::key).toList());
    entry.put("messageId", event.header().messageId());
    entry.put("eventId", event.header().eventId());
    if (!row.refusals().isEmpty()) {
      entry.put("refusals", row.refusals().stream().map(this::refusal).toList());
    }
    return new Line(row.recordedAt(), 0, entry);
  }

  private Map<String, String> refusal(Refusal refusal) {
    return Map.of(
        "code", refusal.code(), "en", texts.say(refusal, "en"), "zh", texts.say(refusal, "zh"));
  }

  private Line line(InstructionRow row) {
    Instruction instruction = row.instruction();
    Map<String, Object> delivery = new LinkedHashMap<>();
    delivery.put("state", row.state());
    delivery.put("attempts", row.attempt());
    row.reference().ifPresent(reference -> delivery.put("reference", reference));
    row.pushedAt().ifPresent(at -> delivery.put("pushedAt", at.toString()));
    row.answer().ifPresent(answer -> delivery.put("answer", answer));
    row.note().ifPresent(note -> delivery.put("note", note));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", instruction.header().issuedAt().toString());
    entry.put("who", "hub");
    entry.put("to", instruction.header().toParty());
    entry.put("what", instruction.getClass().getSimpleName());
    entry.put("text", word(instruction.getClass().getSimpleName()));
    entry.put("detail", EntryDetail.of(instruction));
    entry.put("about", List.of(instruction.header().subject().key()));
    entry.put("instructionId", instruction.header().instructionId());
    entry.put("cause", instruction.header().causeEventId());
    entry.put("delivery", delivery);
    return new Line(instruction.header().issuedAt(), 1, entry);
  }

  /** A milestone in its own word where we have one; everything else by what kind of event it is. */
  private Map<String, String> word(Event event) {
    Map<String, String> kind = word(event.getClass().getSimpleName());
    return event instanceof MilestoneReported milestone
        ? words.find("MILESTONE." + milestone.milestone()).orElse(kind)
        : kind;
  }

  private Map<String, String> word(String code) {
    return words.of(code);
  }
}
