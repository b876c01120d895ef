package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.ParkingExpired;

/**
 * Tells a story to a house and checks that exactly what it says follows: nothing is told, refused
 * or alarmed that the story does not mention.
 */
final class StoryTeller {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  private final PureHouse house = new PureHouse();
  private final StoryChecks checks = new StoryChecks(house);
  private Instant now = MORNING;
  private int said;

  /** Tells the whole story. */
  void tell(Story story) {
    for (Story.Line line : story.lines()) {
      try {
        if (line.kind().equals("then")) {
          checks.check(line);
        } else {
          checks.nothingIsLeft();
          happen(line).forEach(this::decide);
          if (line.kind().equals("given")) {
            checks.forget();
          }
        }
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("line " + line.number() + ": " + line.text() + "\n" + e, e);
      }
    }
    checks.nothingIsLeft();
  }

  PureHouse house() {
    return house;
  }

  /** The story's clock, as its last sentence left it. */
  Instant now() {
    return now;
  }

  private void decide(Event event) {
    Decision decision = house.tell(event, now);
    assertThat(decision.instructions()).allMatch(one -> MayBeTold.holds(one, PureHouse.PARTIES));
    checks.add(decision, now);
    Promises.check(house, event, now);
  }

  private List<Event> happen(Story.Line line) {
    List<String> words = line.words();
    now = now.plus(Duration.ofMinutes(1));
    said++;
    if (line.text().matches("[0-9]+ (days|hours|minutes) pass")) {
      ChronoUnit unit = ChronoUnit.valueOf(words.get(1).toUpperCase(Locale.ROOT));
      now = now.plus(Long.parseLong(words.get(0)), unit);
      return deadlines();
    }
    if (line.text().equals("the same comes again")) {
      List<Event> events = house.events();
      return List.of(events.get(events.size() - 1));
    }
    if (line.text().equals("nobody brings the other half in time")) {
      return expire();
    }
    if (line.text().startsWith("no answer comes to ")) {
      Instruction instruction = checks.find(words.subList(4, words.size()));
      return List.of(new AnswerDue(header("hub"), instruction.header().instructionId()));
    }
    if (line.text().endsWith(" cannot be delivered")) {
      Instruction instruction = checks.find(words.subList(0, words.size() - 3));
      return List.of(
          new DeliveryFailed(
              header("hub"),
              instruction.header().instructionId(),
              "HUB-F001",
              java.util.Optional.empty()));
    }
    if (line.text().endsWith(" comes to its end")) {
      return expired(words.get(0));
    }
    String party = words.get(0);
    if (words.get(1).equals("registers")) {
      Instruction instruction = checks.find(words.subList(4, words.size()));
      List<String> said =
          List.of("reference", instruction.header().instructionId(), "seqNo", words.get(2));
      return List.of(EventWords.read("DeclarationRegistered", said, header(party)));
    }
    if (words.get(1).equals("answers")) {
      int to = words.indexOf("to");
      Instruction instruction = checks.find(words.subList(to + 1, words.size()));
      List<String> answer = new ArrayList<>(words.subList(2, to));
      answer.addAll(List.of("reference", instruction.header().instructionId()));
      return List.of(EventWords.read("InstructionAnswered", answer, header(party)));
    }
    assertThat(words.get(1)).isEqualTo("says");
    return List.of(say(party, words.get(2), words.subList(3, words.size())));
  }

  private Event say(String party, String type, List<String> words) {
    List<String> rest = new ArrayList<>(GateWords.orders(words, house));
    EventHeader header = header(party);
    int at = rest.indexOf("at");
    if (at >= 0) {
      LocalTime time = LocalTime.parse(rest.get(at + 1));
      Instant occurred = now.atZone(ZoneOffset.UTC).with(time).toInstant();
      header =
          new EventHeader(
              header.eventId(), header.messageId(), party, occurred, header.receivedAt(), false);
      rest.subList(at, at + 2).clear();
    }
    return GateWords.lookUp(EventWords.read(type, rest, header), house);
  }

  /** A release of empties, by its number: its validity ends. */
  private List<Event> expired(String releaseNo) {
    return house.dossiers().values().stream()
        .filter(BookingDossier.class::isInstance)
        .map(BookingDossier.class::cast)
        .filter(booking -> booking.releases().containsKey(releaseNo))
        .<Event>map(
            booking ->
                new EmptyReleaseExpired(
                    header("hub"),
                    booking.releases().get(releaseNo).orderEventId(),
                    booking.bookingNo()))
        .toList();
  }

  /** What time has to say by now: every deadline that has passed, the earliest first. */
  private List<Event> deadlines() {
    List<Event> passed = new ArrayList<>();
    for (Decision.Due due : house.passed(now)) {
      said++;
      passed.add(
          new DeadlinePassed(
              header("hub"),
              due.deadline().orElseThrow(),
              due.subject().key(),
              due.awaitedFrom(),
              due.cause()));
    }
    return passed;
  }

  private List<Event> expire() {
    List<Event> expired = new ArrayList<>();
    now = now.plus(Duration.ofDays(8));
    house
        .parkings()
        .forEach(
            parking ->
                expired.add(
                    new ParkingExpired(header("hub"), parking.subject().key(), parking.eventId())));
    return expired;
  }

  private EventHeader header(String party) {
    return new EventHeader("M" + said + "#1", "M" + said, party, now, now, false);
  }
}
