package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.canonical.AcknowledgeInterchange;
import org.singlewindow.hub.canonical.AcknowledgeMessage;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Push;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Sent;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.Links;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Outbound;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.singlewindow.hub.mapping.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out of one adapter, step by step as its route tells it: claim in the ledger, write in the
 * partner's words, and after the push record what became of it.
 */
public class Sending {

  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
  private static final String PUSH = "hubPush";
  private static final String SENT = "hubSent";
  private static final String CLAIMED = "hubClaimed";

  /**
   * What all adapters send with.
   *
   * @param jitter from 0 to 1, anew each time
   */
  public record Tools(
      Ledger ledger,
      Translator translator,
      Archive archive,
      MappingVersions versions,
      Inward inward,
      OutboundQueue outbound,
      Links links,
      Clock clock,
      DoubleSupplier jitter) {}

  private final AdapterFolder adapter;
  private final DeliveryPolicy policy;
  private final Tools tools;

  /** The way out of this adapter. */
  public Sending(AdapterFolder adapter, DeliveryPolicy policy, Tools tools) {
    this.adapter = adapter;
    this.policy = policy;
    this.tools = tools;
  }

  /** Claims the instruction that was woken; stops the exchange when it may not leave now. */
  public void claim(@Body String instructionId, Exchange exchange) {
    Optional<Push> push = tools.ledger().claim(instructionId, tools.clock().instant());
    if (push.isPresent() && push.get().repeat() && isUnsafe()) {
      park(push.get(), "its outcome is unknown and a repeat is not safe; a person decides");
      push = Optional.empty();
    }
    if (push.isEmpty()) {
      exchange.setRouteStop(true);
      return;
    }
    exchange.setProperty(PUSH, push.get());
    exchange.setProperty(CLAIMED, tools.clock().instant());
  }

  private static Trace.Scope traced(Exchange exchange) {
    return Trace.of(push(exchange).trace());
  }

  private boolean isUnsafe() {
    return !adapter.manifest().repeats().equals("ignored"); // nobody can be asked yet
  }

  /** Writes the instruction in the partner's words. */
  public void write(Exchange exchange) {
    Push push = push(exchange);
    Instruction instruction = push.instruction();
    String message = adapter.manifest().sends().get(instruction.getClass().getSimpleName());
    if (message == null) {
      throw new IllegalStateException(unsaid(instruction.getClass().getSimpleName()));
    }
    Written written =
        tools
            .translator()
            .write(
                new Outbound(
                    instruction,
                    adapter.manifest().speaks(),
                    message,
                    push.reference(),
                    push.sequence(),
                    adapter.overrides()));
    String body = tools.archive().keep(written.bytes());
    exchange.setProperty(SENT, new Sent(body, tools.versions().of(adapter)));
    exchange.getMessage().setBody(written.bytes());
    exchange.getMessage().setHeader(Names.FILE_NAME, written.fileName());
    exchange.getMessage().setHeader(Names.CONTENT_TYPE, written.contentType());
    exchange.getMessage().setHeader(Names.REFERENCE, push.reference());
    exchange.getMessage().setHeader(Names.INSTRUCTION_ID, instruction.header().instructionId());
    exchange.getMessage().setHeader(Names.PARTY, instruction.header().toParty());
  }

  private String unsaid(String word) {
    String why = adapter.manifest().cannot().getOrDefault(word, "the manifest does not say why");
    return adapter.manifest().name() + " has no message for " + word + ": " + why;
  }

  /** The partner took it: its reply goes to the decision, then the push is recorded. */
  public void took(Exchange exchange) throws PushFailed {
    try (Trace.Scope scope = traced(exchange)) {
      recordPush(exchange);
    }
  }

  private void recordPush(Exchange exchange) throws PushFailed {
    Push push = push(exchange);
    byte[] reply = exchange.getMessage().getBody(byte[].class);
    boolean answersAtOnce =
        adapter.manifest().carried().send().map(Manifest.Carriage::by).orElse("").equals("soap");
    if (answersAtOnce) {
      answer(push, reply == null ? new byte[0] : reply);
    }
    // an acknowledgement is the end of a conversation: CONTRL is never answered by CONTRL
    Optional<Manifest.Answers> awaited =
        adapter.manifest().answers().filter(any -> !isAcknowledgement(push.instruction()));
    Instant now = tools.clock().instant();
    String id = push.instruction().header().instructionId();
    tools
        .outbound()
        .send(
            tools
                .ledger()
                .pushed(
                    id,
                    now,
                    awaited.flatMap(Manifest.Answers::window),
                    awaited.flatMap(Manifest.Answers::receiptWindow),
                    exchange.getProperty(SENT, Sent.class)));
    LOG.info("pushed {} by {} as {}", id, push.link(), push.reference());
    Instant issued = push.instruction().header().issuedAt();
    HubMeters.delivered(push.link(), Duration.between(issued, now));
    Instant claimed = exchange.getProperty(CLAIMED, Instant.class);
    Spans.tell("hub.push", push.trace(), push.link(), id, claimed, now);
  }

  private static boolean isAcknowledgement(Instruction instruction) {
    return instruction instanceof AcknowledgeInterchange
        || instruction instanceof AcknowledgeMessage;
  }

  private void answer(Push push, byte[] reply) throws PushFailed {
    Instant now = tools.clock().instant();
    String id = push.instruction().header().instructionId();
    Translated read =
        tools
            .translator()
            .read(
                new Inbound(
                    reply,
                    adapter.manifest().speaks(),
                    adapter.manifest().receives().keySet(),
                    adapter.overrides(),
                    push.instruction().header().toParty(),
                    now,
                    Optional.of(id),
                    Optional.empty(),
                    Optional.empty()))
            .get(0);
    if (read.events().isEmpty()) {
      throw new PushFailed("HUB-F008 its reply cannot be read: " + read.refusals(), true, null);
    }
    String digest = tools.archive().keep(reply);
    String messageId = read.messageId();
    if (tools.ledger().findMessage(messageId).isEmpty()) {
      String party = push.instruction().header().toParty();
      String mapping = tools.versions().of(adapter);
      Origin origin = new Origin(digest, adapter.manifest().name(), mapping, push.trace());
      tools.inward().keep(new Received(messageId, party, digest, now, read.events(), origin));
    }
  }

  /** The push failed: it is tried again later, or parked for a person. */
  public void failed(Exchange exchange) {
    try (Trace.Scope scope = traced(exchange)) {
      recordFailure(exchange);
    }
  }

  private void recordFailure(Exchange exchange) {
    HubMeters.failed(push(exchange).link());
    Push push = push(exchange);
    Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    boolean unknown = !(cause instanceof PushFailed failure) || failure.isUnknown();
    Instant now = tools.clock().instant();
    Optional<Instant> next =
        unknown && isUnsafe() || isUnsayable(push) // no later try will find words
            ? Optional.empty()
            : policy.next(push.attempt(), now, tools.jitter().getAsDouble());
    String text = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String id = push.instruction().header().instructionId();
    Sent sent = exchange.getProperty(SENT, Sent.class);
    if (unknown && sent != null) {
      tools.ledger().maybeTaken(id, now, sent);
    }
    if (next.isEmpty()) {
      LOG.error(
          "HUB-F003 {} did not take {} ({} tries); parked", push.link(), id, push.attempt(), cause);
      park(push, text);
    } else {
      LOG.warn(
          "{} did not take {} (try {}), next at {}: {}",
          push.link(),
          id,
          push.attempt(),
          next.get(),
          text);
      tools.ledger().failed(id, now, text, unknown, next);
    }
    if (sent != null) { // it was written: the link failed, not the mapping
      tools.links().failed(push.link(), policy.failuresMax(), policy.pause(), now);
    }
  }

  private boolean isUnsayable(Push push) {
    return !adapter.manifest().sends().containsKey(push.instruction().getClass().getSimpleName());
  }

  /** Parks a push and tells the journey, by the same door as everything else. */
  private void park(Push push, String text) {
    Instant now = tools.clock().instant();
    String id = push.instruction().header().instructionId();
    String messageId = "failed/" + id + "/" + push.attempt();
    EventHeader header = new EventHeader(messageId + "#1", messageId, Ledger.HUB, now, now, false);
    String shown = text.length() > 500 ? text.substring(0, 500) : text;
    tools
        .inward()
        .keep(
            new Received(
                messageId,
                Ledger.HUB,
                Digests.of(messageId),
                now,
                List.of(new DeliveryFailed(header, id, "HUB-F003", Optional.of(shown)))));
    tools.ledger().failed(id, now, text, true, Optional.empty());
  }

  private static Push push(Exchange exchange) {
    return exchange.getProperty(PUSH, Push.class);
  }
}
