package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;

/**
 * What the port decides: import release, booking and export, and the leg by rail. First who may say
 * it, then what it changes, then what must be told because of what we now know.
 */
public final class PortJourney implements Journey {

  /** In the order in which their instructions are given: what stops comes before what lets go. */
  private static final List<Rule> RULES =
      List.of(
          new HoldStopsTheContainer(),
          new CustomsHearsOfAnUnconfirmedStop(),
          new AgentHearsAfterTheStop(),
          new TerminalHearsOfTheRelease(),
          new AllHalvesIssueThePickupOrder(),
          new AreaHearsOfTheInspection(),
          new TerminalMovesTheContainer(),
          new AgentHearsOfTheResult(),
          new AgentHearsOfTheGate(),
          new DeliveryOrderIsUsedUp(),
          new ImportStayRuns(),
          new EmptyComesHome(),
          new TerminalExpectsTheContainer(),
          new ArrivalIsReported(),
          new TerminalHearsOfTheLoadingPermit(),
          new CustomsHearsOfTheWagon(),
          new ForwarderHearsOfTheLoading(),
          new ForwarderHearsOfTheSwap(),
          new ForwarderHearsWhatStayedBehind(),
          new PermitFollowsCustoms(),
          new ApplicantHearsOfThePermit(),
          new ArrivalClosesTheDiversion());

  /** What is told of a booking as a whole. */
  private static final List<BookingRule> BOOKING_RULES =
      List.of(
          new YardHearsOfTheEmptyRelease(),
          new PackerHearsOfTheBooking(),
          new RailwayIsAskedForRoom(),
          new ForwarderHearsOfTheVoyage(),
          new BrokerGetsTheDraft());

  /** What a booking tells of boxes that did not change themselves. */
  private static final List<Rule> SIBLING_RULES =
      List.of(
          new TerminalExpectsTheContainer(),
          new TerminalHearsOfTheLoadingPermit(),
          new ForwarderHearsOfTheLoading(),
          new ForwarderHearsWhatStayedBehind());

  private final Parties parties;
  private final Duration parkingMax;
  private final Deadlines deadlines;
  private final GateTerms gateTerms;
  private final Distances distances;

  /**
   * The journey.
   *
   * @param parties who is who
   * @param parkingMax how long a half waits for its other half before a person is told
   */
  public PortJourney(Parties parties, Duration parkingMax) {
    this(parties, parkingMax, Deadlines.DEFAULT, GateTerms.DEFAULT);
  }

  /**
   * The journey of a port with deadlines and gates of its own.
   *
   * @param parties who is who
   * @param parkingMax how long a half waits for its other half before a person is told
   * @param deadlines how long things may take
   * @param gateTerms how its gates are kept
   */
  public PortJourney(
      Parties parties, Duration parkingMax, Deadlines deadlines, GateTerms gateTerms) {
    this(parties, parkingMax, deadlines, gateTerms, Distances.DEFAULT);
  }

  /**
   * The journey of a port with all figures of its own.
   *
   * @param parties who is who
   * @param parkingMax how long a half waits for its other half before a person is told
   * @param deadlines how long things may take
   * @param gateTerms how its gates are kept
   * @param distances what cannot be faster
   */
  public PortJourney(
      Parties parties,
      Duration parkingMax,
      Deadlines deadlines,
      GateTerms gateTerms,
      Distances distances) {
    this.parties = parties;
    this.parkingMax = parkingMax;
    this.deadlines = deadlines;
    this.gateTerms = gateTerms;
    this.distances = distances;
  }

  @Override
  public Decision decide(Dossiers dossiers, Event event, Instant now) {
    Situation desk = new Situation(dossiers, event, now, parties, parkingMax, deadlines, gateTerms);
    Authority.check(event, parties).ifPresent(refusal -> desk.refuse(List.of(refusal)));
    desk.refuse(RequestCheck.check(event, parties));
    if (!desk.isRefused()) {
      Effects.of(event, desk);
      Sightings.of(event, desk, distances);
    }
    if (desk.isRefused()) {
      tellTheSender(event, desk);
      RefusedAttempts.judge(event, desk);
    } else {
      tellWhatFollows(desk);
    }
    return desk.decide();
  }

  @Override
  public boolean readsDossiers(Event event) {
    return !RecordedEffects.isAllThatFollows(event);
  }

  private static void tellWhatFollows(Situation desk) {
    Set<String> containers = desk.touched().containers();
    desk.touched().requests().forEach(subject -> LineHearsOfTheBooking.apply(subject, desk));
    for (String no : desk.touched().bookings()) {
      BOOKING_RULES.forEach(rule -> rule.apply(desk.booking(no), desk));
    }
    for (String no : desk.touched().siblings()) {
      SIBLING_RULES.forEach(rule -> rule.apply(desk.container(no), desk));
    }
    for (String no : containers) {
      RULES.forEach(rule -> rule.apply(desk.container(no), desk));
    }
    desk.touched()
        .orders()
        .forEach(subject -> PlaceHearsOfTheWork.apply(subject, containers, desk));
    for (String no : desk.touched().diversions()) {
      ApplicantHearsOfTheAnswer.apply(desk.diversion(no), desk);
    }
  }

  /** What is refused after its 202 is told to its sender, by name and reason. */
  private void tellTheSender(Event event, Situation desk) {
    String sender = event.header().saidBy();
    boolean reads = parties.has(sender, Role.FORWARDER) || parties.has(sender, Role.RELEASE_AGENT);
    if (!reads || event.subjects().isEmpty() || event.header().test()) {
      return;
    }
    String codes =
        String.join(" ", desk.refusals().stream().map(Refusal::code).distinct().toList());
    desk.tell(
        new NotifyParty(
            desk.header(
                "notice-" + Ids.of("refused", event.header().eventId()),
                sender,
                event.subjects().get(0)),
            NoticeKind.REQUEST_REFUSED,
            numberOf(Subject.Kind.BILL, event),
            numberOf(Subject.Kind.BOOKING, event),
            numberOf(Subject.Kind.CONTAINER, event),
            Optional.empty(),
            Optional.of(event.header().messageId()),
            Optional.of(codes)));
  }

  private static Optional<String> numberOf(Subject.Kind kind, Event event) {
    return event.subjects().stream()
        .filter(subject -> subject.kind() == kind)
        .map(Subject::no)
        .findFirst();
  }
}
