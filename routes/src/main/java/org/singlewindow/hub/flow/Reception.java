package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.journey.Authority;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.KnownMessage;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.RequestCheck;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.RefusedMessages;
import org.singlewindow.hub.ledger.Spool;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in, the same behind every door: archive the bytes, read them, refuse or spool and queue.
 * When a message is told to be accepted it is on disk.
 */
public class Reception {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  /**
   * What became of one message.
   *
   * @param messageId its identity; empty when none could be read
   * @param messageName its name
   * @param outcome what became of it
   * @param refusals why it was refused; empty otherwise
   * @param warnings what was odd about it, or is not carried on, and was accepted all the same
   */
  public record Receipt(
      String messageId,
      String messageName,
      Outcome outcome,
      List<Refusal> refusals,
      List<Refusal> warnings) {}

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
  private final RefusedMessages refused;
  private final Spool spool;
  private final FreeSpace space;
  private final Translator translator;
  private final CanonicalXml canonical;
  private final Ledger ledger;
  private final InboundQueue inbound;
  private final Parties parties;
  private final Clock clock;

  /** The way in to these stores. */
  public Reception(
      Archive archive,
      RefusedMessages refused,
      Spool spool,
      FreeSpace space,
      Translator translator,
      CanonicalXml canonical,
      Ledger ledger,
      InboundQueue inbound,
      Parties parties,
      Clock clock) {
    this.archive = archive;
    this.refused = refused;
    this.spool = spool;
    this.space = space;
    this.translator = translator;
    this.canonical = canonical;
    this.ledger = ledger;
    this.inbound = inbound;
    this.parties = parties;
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

  private List<Receipt> receive(
      AdapterFolder adapter,
      String party,
      byte[] bytes,
      Optional<String> idempotencyKey,
      Optional<String> fileName) {
    space.check();
    Instant now = clock.instant();
    List<Translated> messages =
        translator.read(
            new Inbound(
                bytes,
                adapter.manifest().speaks(),
                adapter.manifest().receives().keySet(),
                adapter.overrides(),
                party,
                now,
                Optional.empty(),
                idempotencyKey,
                fileName));
    try {
      String digest = archive.keep(bytes);
      List<Receipt> receipts = new ArrayList<>();
      for (Translated message : messages) {
        receipts.add(take(party, message, digest, now));
      }
      return receipts;
    } catch (java.io.UncheckedIOException
        | org.springframework.jms.JmsException
        | org.springframework.dao.DataAccessException e) {
      LOG.error("HUB-F007 nothing is accepted at the moment", e);
      throw new Busy("storing failed", e);
    }
  }

  private Receipt take(String party, Translated message, String digest, Instant now) {
    List<Refusal> refusals = new ArrayList<>(message.refusals());
    for (Event event : message.events()) {
      Authority.check(event, parties).ifPresent(refusals::add);
      refusals.addAll(RequestCheck.check(event, parties));
    }
    if (!refusals.isEmpty()) {
      List<Refusal> distinct = refusals.stream().distinct().toList();
      LOG.info(
          "refused {} {} of {}: {}",
          message.messageName(),
          message.messageId(),
          party,
          distinct.stream().map(Refusal::code).distinct().toList());
      refused.keep(
          new RefusedMessages.Entry(
              party, message.messageId(), message.messageName(), digest, now, distinct));
      return new Receipt(
          message.messageId(), message.messageName(), Outcome.REFUSED, distinct, List.of());
    }
    return accept(party, message, digest, now);
  }

  private Receipt accept(String party, Translated message, String digest, Instant now) {
    String id = message.messageId();
    String own = Digests.of(digest + "\n" + id); // of this message in what was received
    Optional<KnownMessage> known = ledger.findMessage(id);
    if (known.isPresent()) {
      return known.get().digest().equals(own)
          ? receipt(message, Outcome.REPEATED)
          : conflict(party, message, digest, now);
    }
    Spool.Put put =
        spool.put(new Spool.Entry(id, party, own, now, canonical.writeEvents(message.events())));
    if (put == Spool.Put.CONFLICT) {
      return conflict(party, message, digest, now);
    }
    // a repeat is queued again: the first time may have died before it was
    inbound.send(new Received(id, party, own, now, message.events()));
    return receipt(message, put == Spool.Put.NEW ? Outcome.ACCEPTED : Outcome.REPEATED);
  }

  private static Receipt receipt(Translated message, Outcome outcome) {
    return new Receipt(
        message.messageId(), message.messageName(), outcome, List.of(), message.warnings());
  }

  /** Kept where an operator sees it: by file or queue nobody else would hear of it. */
  private Receipt conflict(String party, Translated message, String digest, Instant now) {
    String id = message.messageId();
    String name = message.messageName();
    LOG.warn("{} came again with other content", id);
    List<Refusal> refusals = List.of(new Refusal("HUB-R408", "document id", id, "a new id"));
    refused.keep(new RefusedMessages.Entry(party, id, name, digest, now, refusals));
    return new Receipt(id, name, Outcome.CONFLICT, refusals, List.of());
  }
}
