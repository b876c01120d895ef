package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Subject;

/**
 * The one memory of the house: events, dossiers, instructions, deliveries and time. Every method is
 * one transaction, durable when it returns. Implementations pass the same contract test.
 */
public interface Ledger {

  /** The party that time's own events are said by. */
  String HUB = "hub";

  /** A wake-up or a due event that was not followed within this time is given out again. */
  Duration WAKE_AGAIN = Duration.ofSeconds(30);

  /**
   * A push that has neither succeeded nor failed after this time is given back: longer than any
   * transport and any database waits. Its sender could not even say that it failed.
   */
  Duration SENDING_MAX = Duration.ofMinutes(2);

  /**
   * A message on {@code hub.in}: what one received message told us.
   *
   * @param messageId its identity, declared by its standard
   * @param saidBy the party that sent it
   * @param digest SHA-256 of the received bytes, hex; tells a repeat from other content under the
   *     same id
   * @param receivedAt when it reached us
   * @param events in the message's order
   * @param origin the bytes it came in
   */
  record Received(
      String messageId,
      String saidBy,
      String digest,
      Instant receivedAt,
      List<Event> events,
      Origin origin) {

    /** What came in no bytes: time's own events, and ours. */
    public Received(
        String messageId, String saidBy, String digest, Instant receivedAt, List<Event> events) {
      this(messageId, saidBy, digest, receivedAt, events, Origin.NONE);
    }
  }

  /**
   * The bytes a message came in. What is not known is empty.
   *
   * @param raw SHA-256 of them all, under which the archive keeps them
   * @param link the adapter by which they came
   * @param mapping which mappings read them
   * @param trace the number under which a person may ask what became of it, 32 hex digits
   */
  record Origin(String raw, String link, String mapping, String trace) {

    /** None. */
    public static final Origin NONE = new Origin("", "", "", "");
  }

  /**
   * The bytes an instruction left in. What is not known is empty.
   *
   * @param body SHA-256 of them, under which the archive keeps them
   * @param mapping which mappings wrote them
   */
  record Sent(String body, String mapping) {

    /** Not known. */
    public static final Sent NONE = new Sent("", "");
  }

  /**
   * A message that was refused at the door.
   *
   * @param messageId its identity; empty when none could be read
   * @param messageName its name; empty when unknown
   * @param saidBy who sent it
   * @param origin the bytes it came in
   */
  record Refused(String messageId, String messageName, String saidBy, Origin origin) {}

  /** Chains what was refused; the same bytes count once a day. */
  void refused(Refused one, Instant now);

  /**
   * An instruction that is ready to leave.
   *
   * @param link the adapter it leaves by
   * @param instructionId which
   * @param urgent true for what stops a container: it overtakes everything else
   */
  record Wake(String link, String instructionId, boolean urgent) {}

  /**
   * What became of one received message.
   *
   * @param messageId which
   * @param wakes instructions that must leave now; the same again when the message is repeated
   *     before they were pushed
   * @param fault why it is poison, where it is: it was rolled back alone and belongs in {@code
   *     hub.dead.in}
   */
  record Recorded(String messageId, List<Wake> wakes, Optional<String> fault) {}

  /**
   * What is known of a message by its id.
   *
   * @param digest of the content that came first
   * @param status RECORDED, QUARANTINED (other content under a known id) or DEAD
   * @param trace the number a person may quote; empty if it came without
   */
  record KnownMessage(
      String messageId,
      String saidBy,
      String digest,
      Instant receivedAt,
      String status,
      String trace) {}

  /** Finds a recorded message; the door asks this to answer a repeat at once. */
  Optional<KnownMessage> findMessage(String messageId);

  /**
   * Records and decides a batch in one commit, or in several where somebody waits for {@link #ask}.
   * A message known by id and digest changes nothing and returns the wakes that are still owed.
   * Known by id with another digest: it is quarantined, visible and without effect. A message whose
   * decision throws is rolled back alone and marked DEAD.
   *
   * @return one per received message, in order
   */
  List<Recorded> record(List<Received> batch, Instant now);

  /**
   * What became of a question whose sender waits for the answer.
   *
   * @param recorded as of any message
   * @param conflict true when its id is known with other content: nothing happened
   * @param answer what it is answered; of a repeat the first answer again; empty where the question
   *     was refused, is poison or is in conflict
   */
  record Asked(Recorded recorded, boolean conflict, Optional<Instruction> answer) {}

  /**
   * Records and decides one question in a commit of its own, before all that waits to be recorded.
   */
  default Asked ask(Received question, Instant now) {
    return ask(question, now, () -> true);
  }

  /**
   * The same for an asker that does not wait for ever.
   *
   * @param claim asked once, when all is written and before it is committed; where it says no the
   *     asker has gone, and nothing of the question has happened
   * @throws NobodyWaits when it said no
   */
  Asked ask(Received question, Instant now, BooleanSupplier claim);

  /** Whoever asked has gone: the question is void. */
  final class NobodyWaits extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** Opens an alarm about what was refused at a door, where it never came to a decision. */
  void alarm(Decision.Alarm alarm, Instant at);

  /** What is known under the number of an order, at most {@code max}. */
  List<Subject> listUnder(String orderNo, int max);

  /** Records that whoever asked was given this answer. */
  default void handedOver(String instructionId, Instant at) {
    handedOver(instructionId, at, Sent.NONE);
  }

  /** Records that whoever asked was given this answer, in these bytes. */
  void handedOver(String instructionId, Instant at, Sent sent);

  /**
   * A push that was claimed: the delivery is marked as being sent before it is.
   *
   * @param instruction what to say
   * @param link the adapter
   * @param sequence per link, without gaps, given at the first claim and kept for every repeat
   * @param reference at most 14 characters, unique on the link, the same for every repeat (fits
   *     UN/EDIFACT 0020 and 0062)
   * @param attempt 1 for the first
   * @param repeat true when an earlier attempt may have reached the partner
   * @param trace the number of the message that led to it; empty where none did
   */
  record Push(
      Instruction instruction,
      String link,
      long sequence,
      String reference,
      int attempt,
      boolean repeat,
      String trace) {}

  /**
   * Claims an instruction for sending.
   *
   * @return empty when it has been pushed already, was cancelled, is not due yet, is being sent by
   *     this process, or waits behind an earlier one of the same subject on the same link (an
   *     urgent one never waits behind others that are not urgent)
   */
  Optional<Push> claim(String instructionId, Instant now);

  /**
   * Records that the partner took it; starts its answer window.
   *
   * @return later instructions of the same subject on the link that may leave now
   */
  default List<Wake> pushed(String instructionId, Instant at, Optional<Duration> answerWithin) {
    return pushed(instructionId, at, answerWithin, Optional.empty());
  }

  /**
   * Records that the partner took it; starts its answer window, and that of the receipt which says
   * that it arrived.
   *
   * @return later instructions of the same subject on the link that may leave now
   */
  default List<Wake> pushed(
      String instructionId,
      Instant at,
      Optional<Duration> answerWithin,
      Optional<Duration> receiptWithin) {
    return pushed(instructionId, at, answerWithin, receiptWithin, Sent.NONE);
  }

  /**
   * Records that the partner took it in these bytes; starts its answer window, and that of the
   * receipt which says that it arrived.
   *
   * @return later instructions of the same subject on the link that may leave now
   */
  List<Wake> pushed(
      String instructionId,
      Instant at,
      Optional<Duration> answerWithin,
      Optional<Duration> receiptWithin,
      Sent sent);

  /** Chains bytes that may have reached a partner although their push failed. */
  void maybeTaken(String instructionId, Instant at, Sent sent);

  /**
   * Records a failed push.
   *
   * @param unknown true when the partner may have taken it all the same
   * @param nextAt when to try again; empty: parked until a person acts
   */
  void failed(
      String instructionId, Instant at, String text, boolean unknown, Optional<Instant> nextAt);

  /**
   * Gives back what a process that died left half sent: deliveries marked as being sent become
   * waiting again, with the mark that they may have reached the partner. Where the clock is behind
   * what was recorded already, {@link #clockWentBack} too.
   */
  void recover(Instant now);

  /** Wakes what waits for a time that a clock which ran ahead has set. */
  void clockWentBack(Instant now);

  /**
   * Sends again, under its own id, what was pushed into queues that are gone and was not answered.
   *
   * @param links whose queues they were
   * @param since what was pushed before has been fetched long ago
   * @return how many
   */
  int pushAgain(java.util.Collection<String> links, Instant since, Instant now);

  /**
   * A person puts a parked instruction back on its way.
   *
   * @param who the person
   * @param why the reason, kept in the audit
   * @return false when it was not parked; then nothing happened
   */
  boolean replay(String instructionId, String who, String why, Instant now);

  /** Instructions whose next try is due, or that were never woken, at most {@code max}. */
  List<Wake> listReady(Instant now, int max);

  /**
   * Time's events that are due, at most {@code max}, each with the same id whenever it is asked
   * again. They stay until they have been recorded.
   */
  List<Received> listDue(Instant now, int max);
}
