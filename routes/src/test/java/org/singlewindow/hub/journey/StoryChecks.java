package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.Subject;

/** What a story says must follow, against what followed. */
final class StoryChecks {

  private final PureHouse house;
  private final List<Instruction> told = new ArrayList<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> alarmed = new TreeSet<>();
  private final Set<String> codes = new TreeSet<>();
  private final Set<String> resolved = new TreeSet<>();
  private final List<Decision.Parking> parked = new ArrayList<>();
  private final List<String> matched = new ArrayList<>();
  private Decision last;
  private Instant now = Instant.MIN;

  StoryChecks(PureHouse house) {
    this.house = house;
  }

  /** Checks of a house as it stands at this time. */
  StoryChecks(PureHouse house, Instant at) {
    this(house);
    now = at;
  }

  void add(Decision decision, Instant at) {
    now = at;
    last = decision;
    parked.clear();
    matched.clear();
    told.addAll(decision.instructions());
    decision.refusals().forEach(refusal -> refused.add(refusal.code()));
    decision.alarms().forEach(alarm -> alarmed.add(alarm.rule()));
    decision.alarms().forEach(alarm -> codes.add(alarm.code()));
    decision.resolved().forEach(one -> resolved.add(one.rule()));
    parked.addAll(decision.parkings());
    matched.addAll(decision.matched());
  }

  void forget() {
    told.clear();
    refused.clear();
    alarmed.clear();
    codes.clear();
    resolved.clear();
  }

  void nothingIsLeft() {
    assertThat(told.stream().map(StoryChecks::describe)).as("told besides").isEmpty();
    assertThat(refused).as("refused besides").isEmpty();
    assertThat(alarmed).as("alarmed besides").isEmpty();
  }

  private static String describe(Instruction instruction) {
    return instruction.header().toParty() + " " + values(instruction);
  }

  /** The latest instruction told that has all these words. */
  Instruction find(List<String> words) {
    List<Instruction> all = house.instructions();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (values(all.get(i)).containsAll(words)) {
        return all.get(i);
      }
    }
    throw new AssertionError("never told: " + words);
  }

  void check(Story.Line line) {
    List<String> words = line.words();
    List<String> rest = words.subList(Math.min(2, words.size()), words.size());
    String text = line.text();
    if (text.startsWith("tell ")) {
      wasTold(words.get(1), rest);
    } else if (text.equals("nothing follows")) {
      nothingIsLeft();
    } else if (text.equals("nothing waits")) {
      assertThat(parked).isEmpty();
    } else if (text.equals("it is only recorded")) {
      onlyRecorded();
    } else if (text.startsWith("refuse ")) {
      assertThat(refused.remove(words.get(1))).as("refused: " + refused).isTrue();
    } else if (text.startsWith("alarm ")) {
      assertThat(alarmed.remove(words.get(1))).as("alarmed: " + alarmed).isTrue();
      assertThat(codes).as("alarmed under").containsAll(rest);
    } else if (text.startsWith("resolve ")) {
      assertThat(resolved.remove(words.get(1))).as("resolved: " + resolved).isTrue();
    } else if (text.startsWith("it names ")) {
      EvidenceChecks.names(house, last, words.subList(2, words.size()));
    } else if (text.startsWith("happened ")) {
      DiversionChecks.happened(house, words);
    } else if (text.startsWith("wait for ")) {
      assertThat(parked).extracting(one -> one.owner().name()).contains(words.get(2));
    } else if (text.equals("the other half is found")) {
      assertThat(matched).isNotEmpty();
    } else if (text.startsWith("guard ")) {
      guard(words);
    } else if (text.contains(" misses ")) {
      misses(words);
    } else if (text.contains(" awaits ")) {
      awaits(words);
    } else if (text.contains(" reads ") || text.contains(" does not read ")) {
      reads(words);
    } else {
      state(words);
    }
  }

  /** It stands on the timeline: nothing is known otherwise, awaited, instructed or to come back. */
  private void onlyRecorded() {
    assertThat(last.outcome()).isEqualTo(Decision.Outcome.RECORDED);
    assertThat(last.dossiers()).isEmpty();
    assertThat(last.instructions()).isEmpty();
    assertThat(last.dues()).isEmpty();
    assertThat(last.parkings()).isEmpty();
  }

  private void wasTold(String party, List<String> words) {
    Optional<Instruction> one =
        told.stream()
            .filter(instruction -> instruction.header().toParty().equals(party))
            .filter(instruction -> values(instruction).containsAll(words))
            .findFirst();
    assertThat(one).as("told: " + told.stream().map(StoryChecks::describe).toList()).isPresent();
    told.remove(one.get());
  }

  /** The type's name and every value, as words. */
  static List<String> values(Instruction instruction) {
    return RecordWords.of((Record) (Object) instruction);
  }

  /** {@code guard DIVERT of CSQU3054383 misses LEAVE_PERMIT}; {@code nothing} for no half. */
  private void guard(List<String> words) {
    assertThat(words.get(4)).isEqualTo("misses");
    Set<String> halves = new TreeSet<>();
    house
        .missing(Purpose.valueOf(words.get(1)), words.get(3), now)
        .forEach(one -> halves.add(one.half().name()));
    Set<String> expected = new TreeSet<>(words.subList(5, words.size()));
    assertThat(halves).isEqualTo(expected.equals(Set.of("nothing")) ? Set.of() : expected);
  }

  /** {@code [party:] CSQU3054383 misses CHARGES}; {@code nothing} for no half. */
  private void misses(List<String> words) {
    int at = words.indexOf("misses");
    String viewer = at == 2 ? words.get(0) : "customs-alpha";
    Subject subject = Subject.container(words.get(at - 1));
    Outlook outlook =
        Outlook.of(subject, house.dossiers(), sight(viewer), PureHouse.PARTIES).orElseThrow();
    List<String> halves =
        outlook.missing().stream().map(one -> one.half().name()).distinct().sorted().toList();
    List<String> expected = words.subList(at + 1, words.size()).stream().sorted().toList();
    assertThat(halves).isEqualTo(expected.equals(List.of("nothing")) ? List.of() : expected);
  }

  /** {@code [party:] BKG0001 awaits EMPTY_RELEASE}; {@code nothing} for nothing. */
  private void awaits(List<String> words) {
    int at = words.indexOf("awaits");
    String viewer = at == 2 ? words.get(0) : "customs-alpha";
    Subject subject = subject(words.get(at - 1));
    Outlook outlook =
        Outlook.of(subject, house.dossiers(), sight(viewer), PureHouse.PARTIES).orElseThrow();
    List<String> awaited =
        outlook.awaited().stream().map(Outlook.Awaited::what).distinct().sorted().toList();
    List<String> expected = words.subList(at + 1, words.size()).stream().sorted().toList();
    assertThat(awaited).isEqualTo(expected.equals(List.of("nothing")) ? List.of() : expected);
  }

  private static Subject subject(String no) {
    if (no.startsWith("BKG")) {
      return Subject.booking(no);
    }
    if (no.startsWith("BL")) {
      return Subject.bill(no);
    }
    if (no.matches(".*/(WO|Q)[0-9]+")) {
      Subject.Kind kind = no.contains("/WO") ? Subject.Kind.ORDER : Subject.Kind.CHARGE;
      return new Subject(kind, no);
    }
    return no.contains("/")
        ? Subject.bookingRequest(no.split("/")[0], no.split("/")[1])
        : Subject.container(no);
  }

  /** {@code state EXPORT of CSQU3054383 is PACKED}: as customs sees it. */
  private String outlookState(String machine, String no) {
    return Outlook.of(subject(no), house.dossiers(), sight("customs-alpha"), PureHouse.PARTIES)
        .orElseThrow()
        .states()
        .stream()
        .filter(state -> state.machine().equals(machine))
        .map(Outlook.State::state)
        .findFirst()
        .orElse("nothing");
  }

  /** {@code paper EIR_IN of CSQU3054383 is PASSED}: the latest of its kind, as customs sees it. */
  private String paper(String code, String no) {
    return Documents.of(house.dossiers().values(), sight("customs-alpha"), PureHouse.PARTIES)
        .stream()
        .filter(one -> one.code().equals(code) && one.subject().equals(subject(no)))
        .reduce((first, last) -> last)
        .map(Documents.Document::status)
        .orElse("nothing");
  }

  private Visibility sight(String viewer) {
    return new Visibility(house.party(viewer), house.dossiers().values());
  }

  /** {@code forwarder-alpha does not read HoldPlaced}. */
  private void reads(List<String> words) {
    Visibility sight = sight(words.get(0));
    String type = words.get(words.size() - 1);
    boolean expected = words.contains("reads");
    boolean event =
        house.events().stream()
            .filter(one -> RecordWords.of((Record) (Object) one).contains(type))
            .anyMatch(one -> sight.mayEvent(one, about(one)));
    boolean instruction =
        house.instructions().stream()
            .filter(one -> values(one).contains(type))
            .anyMatch(sight::mayInstruction);
    assertThat(event || instruction).as(words.get(0) + " reads " + type).isEqualTo(expected);
  }

  private Optional<Instruction> about(Event event) {
    return event instanceof InstructionAnswered answered
        ? house.instructions().stream()
            .filter(one -> one.header().instructionId().equals(answered.reference()))
            .findFirst()
        : Optional.empty();
  }

  /** {@code order of CSQU3054383 is ISSUED}; {@code hold CI0002 of CSQU3054383 is CONFIRMED}. */
  private void state(List<String> words) {
    String expected = words.get(words.size() - 1);
    String no = words.get(words.size() - 3);
    String what = String.join(" ", words.subList(0, words.size() - 4));
    Object state;
    if (what.equals("exchange")) {
      state = house.bill(no).exchange();
    } else if (what.equals("cargo release")) {
      state = house.bill(no).cargo().state();
    } else if (what.equals("passage")) {
      Subject passage = new Subject(Subject.Kind.PASSAGE, no);
      state = ((PassageDossier) house.dossiers().get(passage)).state();
    } else if (what.equals("order")) {
      state = house.container(no).order().state();
    } else if (what.equals("permit")) {
      state = house.container(no).permit().state();
    } else if (what.startsWith("diversion ")) {
      DiversionDossier diversion =
          (DiversionDossier) house.dossiers().get(Subject.diversion(words.get(1)));
      state = DiversionCourse.state(diversion, house.container(no));
    } else if (what.startsWith("hold ")) {
      state = house.container(no).holds().get(words.get(1)).state();
    } else if (what.startsWith("paper ")) {
      state = paper(words.get(1), no);
    } else if (what.startsWith("state ")) {
      state = outlookState(words.get(1), no);
    } else {
      throw new IllegalArgumentException("not understood: " + words);
    }
    assertThat(state).hasToString(expected);
  }
}
