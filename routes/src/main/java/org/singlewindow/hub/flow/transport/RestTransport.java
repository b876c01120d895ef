package org.singlewindow.hub.flow.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Trace;
import org.singlewindow.hub.ledger.Digests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The REST door: a document is posted, its sender known by key; 202 when it is on disk. */
public class RestTransport extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(RestTransport.class);

  private final AdapterFolder adapter;
  private final ApiKeys keys;
  private final java.util.function.Predicate<String> mayUse;
  private final Reception reception;
  private final DryRun dryRun;
  private final HttpAnswers answers;
  private final int bytesMax;

  /**
   * A door.
   *
   * @param mayUse whether a party is served by this adapter
   * @param bytesMax a larger body is refused while it is read
   */
  public RestTransport(
      AdapterFolder adapter,
      ApiKeys keys,
      java.util.function.Predicate<String> mayUse,
      Reception reception,
      DryRun dryRun,
      HttpAnswers answers,
      int bytesMax) {
    this.adapter = adapter;
    this.keys = keys;
    this.mayUse = mayUse;
    this.reception = reception;
    this.dryRun = dryRun;
    this.answers = answers;
    this.bytesMax = bytesMax;
  }

  @Override
  public void configure() {
    String path = adapter.manifest().carried().receive().orElseThrow().path().orElseThrow();
    from("platform-http:"
            + path
            + "?httpMethodRestrict=POST&matchOnUriPrefix=false&populateBodyWithForm=false&useStreaming=true")
        .routeId(adapter.manifest().name() + ".receive")
        .removeHeaders("hub*") // nobody outside says who he is by a header of ours
        .doTry()
        .bean(this, "receive")
        .doCatch(Busy.class)
        .bean(answers, "busy")
        .end();
  }

  /** Reads, asks who it is, and hands over. */
  public void receive(Exchange exchange) throws IOException {
    String parent = exchange.getMessage().getHeader("traceparent", String.class);
    try (Trace.Scope scope = Trace.receive(parent)) {
      receiveTraced(exchange);
    }
  }

  private void receiveTraced(Exchange exchange) throws IOException {
    Optional<String> party =
        keys.findParty(exchange.getMessage().getHeader("X-API-Key", String.class));
    byte[] body = read(exchange);
    if (party.isEmpty() || !mayUse.test(party.get())) {
      LOG.info("HUB-R001 unknown key: {} bytes, {}", body.length, Digests.of(body));
      answers.unknown(exchange);
    } else if (body.length > bytesMax) {
      answers.tooLarge(exchange, bytesMax);
    } else {
      take(exchange, party.get(), body);
    }
  }

  private void take(Exchange exchange, String party, byte[] body) {
    Optional<String> key =
        Optional.ofNullable(exchange.getMessage().getHeader("Idempotency-Key", String.class));
    if (key.isPresent() && !key.get().matches("[A-Za-z0-9._-]{1,64}")) {
      // taken without it, a repeat would not be known as one
      answers.refused(
          exchange,
          new Refusal(
              "HUB-R424", "Idempotency-Key", key.get(), "1 to 64 of letters, digits and . _ -"));
    } else if ("true".equals(exchange.getMessage().getHeader("dryRun", String.class))) {
      answers.foreseen(exchange, dryRun.of(adapter, party, body, key));
    } else {
      answers.receipts(exchange, reception.receive(adapter, party, body, key));
    }
  }

  /** At most one byte more than allowed: enough to know. */
  private byte[] read(Exchange exchange) throws IOException {
    try (InputStream stream = exchange.getMessage().getBody(InputStream.class)) {
      return stream == null ? new byte[0] : stream.readNBytes(bytesMax + 1);
    }
  }
}
