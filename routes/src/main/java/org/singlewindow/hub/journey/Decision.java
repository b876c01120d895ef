package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;

/**
 * What follows from one event. Everything in it is written in one transaction with the event, or
 * nothing is.
 *
 * @param outcome what became of the event
 * @param dossiers the changed dossiers, whole
 * @param instructions what others are told, in order
 * @param dues what must come back to us, and when
 * @param refusals why a request was refused; nothing else follows then but a notice to the sender,
 *     and an alarm where the attempt itself is one
 * @param parkings halves that wait for their other half
 * @param matched events that had been parked and have found their other half
 * @param alarms anomalies, for a person to act on
 * @param resolved alarms of absence whose missing half has come
 */
public record Decision(
    Outcome outcome,
    List<Dossier> dossiers,
    List<Instruction> instructions,
    List<Due> dues,
    List<Refusal> refusals,
    List<Parking> parkings,
    List<String> matched,
    List<Alarm> alarms,
    List<Resolved> resolved) {

  /** What became of an event. */
  public enum Outcome {
    /** It changed what we know or what we tell. */
    DECIDED,
    /** It was recorded and changed nothing: a repeat in other words, or older than what we know. */
    IGNORED,
    /** It stands on the timeline and changes nothing else. */
    RECORDED,
    /** It was recorded and waits for its other half. */
    PARKED,
    /** A request we refuse by name. */
    REFUSED
  }

  /**
   * Something that comes back to us as an event through the same door.
   *
   * @param at when
   * @param what the event it becomes
   * @param subject what it is about
   * @param cause the event or instruction it belongs to; with {@code what} it makes the event's id
   * @param deadline what was to happen by then; only of a {@link What#DEADLINE}
   * @param awaitedFrom whose word it waits for; only of a {@link What#DEADLINE}
   */
  public record Due(
      Instant at,
      What what,
      Subject subject,
      String cause,
      Optional<DeadlineKind> deadline,
      Optional<String> awaitedFrom) {

    /** One that is no deadline. */
    public Due(Instant at, What what, Subject subject, String cause) {
      this(at, what, subject, cause, Optional.empty(), Optional.empty());
    }

    /** The events time can send. */
    public enum What {
      ANSWER_DUE,
      PARKING_EXPIRED,
      RELEASE_EXPIRED,
      RECEIPT_DUE,
      DEADLINE
    }
  }

  /**
   * A half that waits for its other half.
   *
   * @param eventId the event that waits
   * @param subject what we do not know yet
   * @param owner the role that owes the other half
   * @param until when we stop waiting and alarm
   */
  public record Parking(String eventId, Subject subject, Role owner, Instant until) {}

  /**
   * An anomaly.
   *
   * @param rule {@code AN-..} of the anomaly rules
   * @param subject what it is about
   * @param code a row of {@code mappings/codes/alarms.csv}, where its wording lies
   * @param evidence ids of the events that show it
   * @param occasion which stay or case; of one rule, subject and occasion one alarm is open
   */
  public record Alarm(
      String rule, Subject subject, String code, List<String> evidence, String occasion) {}

  /**
   * An alarm of absence that needs nobody any more: what was missing has come.
   *
   * @param rule its rule
   * @param subject what it was about
   * @param occasion which stay or case
   * @param by the event that brought it
   */
  public record Resolved(String rule, Subject subject, String occasion, String by) {}
}
