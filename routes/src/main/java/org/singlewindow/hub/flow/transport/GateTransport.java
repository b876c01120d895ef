package org.singlewindow.hub.flow.transport;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.GateDesk;
import org.singlewindow.hub.flow.GateDesk.Outcomes;
import org.singlewindow.hub.flow.GateDesk.Said;
import org.singlewindow.hub.flow.GateLane;
import org.singlewindow.hub.flow.HubMeters;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.mapping.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gates' door: a question is answered on its own connection, within a time that is promised;
 * what a gate merely reports goes the way of all reports.
 */
public class GateTransport extends RouteBuilder {

  /** What is left to do when the answer has been written to the connection. */
  static final String AFTERWARDS = "hubGateAfterwards";

  private static final Logger LOG = LoggerFactory.getLogger(GateTransport.class);
  private static final int NOT_IN_TIME = 503;

  private final AdapterFolder adapter;
  private final ApiKeys keys;
  private final Predicate<String> mayUse;
  private final Reception reception;
  private final GateDesk desk;
  private final GateLane lane;
  private final HttpAnswers answers;
  private final int bytesMax;

  /**
   * A door.
   *
   * @param mayUse whether a party is served by this adapter
   * @param bytesMax a larger body is refused
   */
  public GateTransport(
      AdapterFolder adapter,
      ApiKeys keys,
      Predicate<String> mayUse,
      Reception reception,
      GateDesk desk,
      GateLane lane,
      HttpAnswers answers,
      int bytesMax) {
    this.adapter = adapter;
    this.keys = keys;
    this.mayUse = mayUse;
    this.reception = reception;
    this.desk = desk;
    this.lane = lane;
    this.answers = answers;
    this.bytesMax = bytesMax;
  }

  @Override
  public void configure() {
    from(Names.asked(adapter.manifest().name()))
        .routeId(adapter.manifest().name() + ".receive") // the handler of the gates' paths calls it
        .doTry()
        .bean(this, "receive")
        .doCatch(Busy.class)
        .bean(answers, "busy")
        .end();
  }

  /** Asks who it is, reads, and answers or hands over. */
  public void receive(Exchange exchange) {
    byte[] body = exchange.getMessage().getBody(byte[].class);
    Optional<String> party =
        keys.findParty(exchange.getMessage().getHeader("X-API-Key", String.class));
    if (party.isEmpty() || !mayUse.test(party.get())) {
      LOG.info("HUB-R001 unknown key: {} bytes, {}", body.length, Digests.of(body));
      answers.unknown(exchange);
    } else if (body.length > bytesMax) {
      answers.tooLarge(exchange, bytesMax);
    } else {
      Said said = desk.read(adapter, party.get(), body);
      said.question()
          .ifPresentOrElse(
              question -> answer(exchange, said, question),
              () -> report(exchange, party.get(), body));
    }
  }

  private void report(Exchange exchange, String party, byte[] body) {
    answers.receipts(exchange, reception.receive(adapter, party, body, Optional.empty()));
  }

  private void answer(Exchange exchange, Said said, GateAsked question) {
    long began = System.nanoTime();
    Optional<Outcomes> outcome = lane.within(claim -> desk.ask(said, question, claim));
    if (outcome.flatMap(Outcomes::refused).isPresent()) {
      answers.receipts(exchange, List.of(outcome.get().refused().get()));
      return;
    }
    Optional<AnswerGate> answer = outcome.flatMap(Outcomes::answer);
    if (answer.isEmpty()) {
      write(exchange, NOT_IN_TIME, desk.noAnswer(question));
      HubMeters.answered(Duration.ofNanos(System.nanoTime() - began));
      return;
    }
    byte[] bytes = write(exchange, 200, answer.get());
    HubMeters.answered(Duration.ofNanos(System.nanoTime() - began));
    Runnable rest = () -> desk.handedOver(adapter, answer.get(), bytes, outcome.get().wakes());
    exchange.setProperty(AFTERWARDS, (Runnable) () -> lane.later(rest));
  }

  private byte[] write(Exchange exchange, int status, AnswerGate answer) {
    Written written = desk.write(adapter, answer);
    exchange.getMessage().removeHeaders("*"); // what came in does not go back, a key least of all
    exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, status);
    exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, written.contentType());
    exchange.getMessage().setBody(written.bytes());
    return written.bytes();
  }
}
