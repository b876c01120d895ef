package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerAnnounced;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TransportAnnounced;

/**
 * Import release: from the bill of lading to the gate. First who may say it, then what it changes,
 * then what must be told because of what we now know.
 */
public final class ReleaseJourney implements Journey {

  /** In the order in which their instructions are given: what stops comes before what lets go. */
  private static final List<Rule> RULES =
      List.of(
          new HoldStopsTheContainer(),
          new CustomsHearsOfAnUnconfirmedStop(),
          new AgentHearsAfterTheStop(),
          new TerminalHearsOfTheRelease(),
          new AllHalvesIssueThePickupOrder(),
          new AgentHearsOfTheGate(),
          new ArrivalIsReported());

  private final Parties parties;
  private final Duration parkingMax;

  /**
   * The journey.
   *
   * @param parties who is who
   * @param parkingMax how long a half waits for its other half before a person is told
   */
  public ReleaseJourney(Parties parties, Duration parkingMax) {
    this.parties = parties;
    this.parkingMax = parkingMax;
  }

  @Override
  public Decision decide(Dossiers dossiers, Event event, Instant now) {
    Situation desk = new Situation(dossiers, event, now, parties, parkingMax);
    Authority.check(event, parties).ifPresent(refusal -> desk.refuse(List.of(refusal)));
    desk.refuse(RequestCheck.check(event, parties));
    if (!desk.isRefused()) {
      change(event, desk);
    }
    if (desk.isRefused()) {
      tellTheSender(event, desk);
    } else {
      for (String no : desk.containersTouched()) {
        RULES.forEach(rule -> rule.apply(desk.container(no), desk));
      }
    }
    return desk.decide();
  }

  private static void change(Event event, Situation desk) {
    if (event instanceof ReleaseOrdered ordered) {
      ReleaseEffects.ordered(ordered, desk);
    } else if (event instanceof BillOfLadingPresented presented) {
      ExchangeEffects.presented(presented, desk);
    } else if (event instanceof ReleaseRevoked revoked) {
      RevocationEffects.revoked(revoked, desk);
    } else if (event instanceof CustomsReleased released) {
      CustomsEffects.released(released, desk);
    } else if (event instanceof HoldPlaced placed) {
      CustomsEffects.placed(placed, desk);
    } else if (event instanceof HoldLifted lifted) {
      CustomsEffects.lifted(lifted, desk);
    } else if (event instanceof ChargesSettled settled) {
      TerminalEffects.settled(settled, desk);
    } else if (event instanceof ContainerGated gated) {
      TerminalEffects.gated(gated, desk);
    } else if (event instanceof ContainerAnnounced announced) {
      TerminalEffects.announced(announced, desk);
    } else if (event instanceof TransportAnnounced announced) {
      TerminalEffects.transportAnnounced(announced, desk);
    } else {
      changeByAnswer(event, desk);
    }
  }

  private static void changeByAnswer(Event event, Situation desk) {
    if (event instanceof InstructionAnswered answered) {
      AnswerEffects.answered(answered, desk);
    } else if (event instanceof AnswerDue due) {
      AnswerEffects.overdue(due, desk);
    } else if (event instanceof DeliveryFailed failed) {
      AnswerEffects.undelivered(failed, desk);
    } else if (event instanceof ParkingExpired expired) {
      AnswerEffects.waitedTooLong(expired, desk);
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
