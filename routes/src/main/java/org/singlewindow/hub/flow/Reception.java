package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.Acknowledgements.Came;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.KnownMessage;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.RefusedAttempts;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.RefusedMessages;
import org.singlewindow.hub.ledger.Spool;
import org.singlewindow.hub.mapping.Reading;
import org.singlewindow.hub.mapping.Translated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in, the same behind every door: archive the bytes, read them, refuse or spool and queue.
 * When a message is told to be accepted it is on disk.
 */
public class Reception {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final Seldom BUSY = new Seldom(LOG::error);

  /**
   * What became of one message.
   *
   * @param messageId its identity; empty when none could be read
   * @param messageName its name
   * @param outcome what became of it
   * @param refusals why it was refused; empty otherwise
   * @param warnings what was odd about it, or is not carried on, and was accepted all the same
   * @param trace the number it is known by, of the first time where it is repeated; else empty
   */
  public record Receipt(
      String messageId,
      String messageName,
      Outcome outcome,
      List<Refusal> refusals,
      List<Refusal> warnings,
      String trace) {

    private Receipt warned(List<Refusal> more) {
      List<Refusal> all = Stream.concat(warnings.stream(), more.stream()).toList();
      return new Receipt(messageId, messageName, outcome, refusals, all, trace);
    }
  }

  /** What may become of a message at the door. */
  public enum Outcome {
    ACCEPTED,
    /** The same message came before: the first answer again, no second effect. */
    REPEATED,
    /** Its id is known with other content: nothing happens. */
    CONFLICT,
    REFUSED
  }

  private final Archive archive;
  private final MappingVersions versions;
  private final RefusedMessages refused;
  private final FreeSpace space;
  private final Examination examination;
  private final Ledger ledger;
  private final Inward inward;
  private final Acknowledgements acknowledgements;
  private final Clock clock;

  /** The way in to these stores. */
  public Reception(
      Archive archive,
      MappingVersions versions,
      RefusedMessages refused,
      Spool spool,
      FreeSpace space,
      Examination examination,
      CanonicalXml canonical,
      Ledger ledger,
      InboundQueue inbound,
      Acknowledgements acknowledgements,
      Clock clock) {
    this.archive = archive;
    this.versions = versions;
    this.refused = refused;
    this.space = space;
    this.examination = examination;
    this.ledger = ledger;
    this.inward = new Inward(spool, inbound, canonical);
    this.acknowledgements = acknowledgements;
    this.clock = clock;
  }

  /**
   * Takes what a party sent.
   *
   * @param party the authenticated sender
   * @return one receipt per message found, at least one
   * @throws Busy when disk, broker or database cannot keep what would be accepted; nothing was
   */
  public List<Receipt> receive(
      AdapterFolder adapter, String party, byte[] bytes, Optional<String> idempotencyKey) {
    return receive(adapter, party, bytes, idempotencyKey, Optional.empty());
  }

  /**
   * Takes what a party sent as a file, whose name may be part of its identity.
   *
   * @param party the authenticated sender
   * @return one receipt per message found, at least one
   * @throws Busy when disk, broker or database cannot keep what would be accepted; nothing was
   */
  public List<Receipt> receiveFile(
      AdapterFolder adapter, String party, byte[] bytes, String fileName) {
    return receive(adapter, party, bytes, Optional.empty(), Optional.of(fileName));
  }

  /**
   * Takes a message that was read elsewhere: on disk and on its way when this returns.
   *
   * @throws Busy when disk or broker cannot keep it
   */
  public void put(Received one) {
    space.check();
    try {
      inward.keep(one);
    } catch (java.io.UncheckedIOException | org.springframework.jms.JmsException e) {
      BUSY.error("HUB-F007 nothing is accepted at the moment", e);
      throw new Busy("storing failed", e);
    }
  }

  private List<Receipt> receive(
      AdapterFolder adapter,
      String party,
      byte[] bytes,
      Optional<String> idempotencyKey,
      Optional<String> fileName) {
    try (Trace.Scope scope = Trace.of(Trace.currentOrNext())) {
      return receiveTraced(adapter, party, bytes, idempotencyKey, fileName);
    }
  }

  private List<Receipt> receiveTraced(
      AdapterFolder adapter,
      String party,
      byte[] bytes,
      Optional<String> idempotencyKey,
      Optional<String> fileName) {
    space.check();
    Instant now = clock.instant();
    Manifest manifest = adapter.manifest();
    Reading reading = examination.read(adapter, party, bytes, now, idempotencyKey, fileName);
    try {
      Came came = new Came(manifest, party, archive.keep(bytes), now);
      Origin origin =
          new Origin(came.digest(), manifest.name(), versions.of(adapter), Trace.current());
      Arrival arrival = new Arrival(came, reading, fileName, origin);
      List<Receipt> receipts = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Translated message : reading.messages()) {
        boolean twice = !message.messageId().isEmpty() && !seen.add(message.messageId());
        receipts.add(twice ? conflict(arrival, message) : take(arrival, message));
      }
      DoorNotes.write(origin, party, now, clock.instant(), receipts);
      return acknowledge(arrival, receipts);
    } catch (java.io.UncheckedIOException
        | org.springframework.jms.JmsException
        | org.springframework.dao.DataAccessException e) {
      BUSY.error("HUB-F007 nothing is accepted at the moment", e);
      throw new Busy("storing failed", e);
    }
  }

  /**
   * What its sender is to hear goes to the decision too; why not is said with the first message.
   */
  private List<Receipt> acknowledge(Arrival arrival, List<Receipt> receipts) {
    Acknowledgements.Due due = acknowledgements.due(arrival.came(), arrival.reading(), receipts);
    for (Received one : due.received()) {
      inward.keep(one);
    }
    if (due.warnings().isEmpty()) {
      return receipts;
    }
    LOG.warn("{} hears nothing of what it sent: {}", arrival.party(), due.warnings());
    List<Receipt> all = new ArrayList<>(receipts);
    all.set(0, receipts.get(0).warned(due.warnings()));
    return all;
  }

  /** What came, to the byte and read, and under which name. */
  private record Arrival(Came came, Reading reading, Optional<String> fileName, Origin origin) {

    String party() {
      return came.party();
    }

    String digest() {
      return came.digest();
    }

    Instant at() {
      return came.at();
    }
  }

  private Receipt take(Arrival arrival, Translated message) {
    List<Refusal> distinct = examination.findings(message);
    if (distinct.isEmpty()) {
      return accept(arrival, message);
    }
    LOG.info(
        "refused {} of {}: {}", // its name may be anything the sender wrote, so it is not said
        message.messageId(),
        arrival.party(),
        distinct.stream().map(Refusal::code).distinct().toList());
    for (Event event : message.events()) {
      RefusedAttempts.atTheDoor(event, distinct)
          .ifPresent(alarm -> ledger.alarm(alarm, arrival.at()));
    }
    return refuse(arrival, message, Outcome.REFUSED, distinct);
  }

  private Receipt accept(Arrival arrival, Translated message) {
    String id = message.messageId();
    String own = Digests.of(arrival.digest() + "\n" + id); // of this message in what was received
    Optional<KnownMessage> known = ledger.findMessage(id);
    if (known.isPresent()) {
      return known.get().digest().equals(own)
          ? receipt(message, Outcome.REPEATED, known.get().trace())
          : conflict(arrival, message);
    }
    List<Event> events = acknowledgements.events(arrival.came(), arrival.reading(), message);
    Spool.Put put =
        inward.keep(new Received(id, arrival.party(), own, arrival.at(), events, arrival.origin()));
    if (put == Spool.Put.CONFLICT) {
      return conflict(arrival, message);
    }
    if (put == Spool.Put.NEW && !message.warnings().isEmpty() && !arrival.came().isAnswered()) {
      keep(arrival, message, List.of()); // what was repaired, its sender would not hear
    }
    return put == Spool.Put.NEW
        ? receipt(message, Outcome.ACCEPTED, arrival.origin().trace())
        : receipt(message, Outcome.REPEATED, firstTrace(id));
  }

  /** Decided between two looks, it is no longer on its way, and the ledger knows it. */
  private String firstTrace(String messageId) {
    String waiting = inward.trace(messageId);
    return waiting.isEmpty()
        ? ledger.findMessage(messageId).map(KnownMessage::trace).orElse("")
        : waiting;
  }

  private static Receipt receipt(Translated message, Outcome outcome, String trace) {
    return new Receipt(
        message.messageId(), message.messageName(), outcome, List.of(), message.warnings(), trace);
  }

  private Receipt conflict(Arrival arrival, Translated message) {
    String id = message.messageId();
    LOG.warn("{} came again with other content", id);
    List<Refusal> refusals = List.of(new Refusal("HUB-R408", "document id", id, "a new id"));
    return refuse(arrival, message, Outcome.CONFLICT, refusals);
  }

  /** Kept where an operator sees it: by file or queue nobody else would hear of it. */
  private Receipt refuse(
      Arrival arrival, Translated message, Outcome outcome, List<Refusal> refusals) {
    keep(arrival, message, refusals);
    ledger.refused(
        new Ledger.Refused(
            message.messageId(), message.messageName(), arrival.party(), arrival.origin()),
        arrival.at());
    return new Receipt(
        message.messageId(), message.messageName(), outcome, refusals, message.warnings(), "");
  }

  private void keep(Arrival arrival, Translated message, List<Refusal> refusals) {
    refused.keep(
        new RefusedMessages.Entry(
            arrival.party(),
            message.messageId(),
            message.messageName(),
            arrival.fileName().orElse(""),
            arrival.digest(),
            arrival.at(),
            refusals,
            message.warnings()));
  }
}
