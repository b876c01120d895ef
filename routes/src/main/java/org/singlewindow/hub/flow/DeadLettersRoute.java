package org.singlewindow.hub.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.DeadDecisions;
import org.singlewindow.hub.ledger.DeadDecisions.Begun;

/** What nobody tries again by itself, by its cause, and what an operator decides about it. */
public class DeadLettersRoute extends RouteBuilder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/dead-letters";
  private static final int WHY_MAX = 400;

  private final Operators operators;
  private final DeadLetterDesk desk;
  private final DeadDecisions decisions;
  private final HttpAnswers answers;
  private final Clock clock;

  /** Routes to this desk. */
  public DeadLettersRoute(
      Operators operators,
      DeadLetterDesk desk,
      DeadDecisions decisions,
      HttpAnswers answers,
      Clock clock) {
    this.operators = operators;
    this.desk = desk;
    this.decisions = decisions;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from("platform-http:" + PATH + "?httpMethodRestrict=GET,POST&matchOnUriPrefix=true")
        .routeId("hub.dead-letters")
        .bean(this, "answer");
    from("platform-http:/v1/accounts?httpMethodRestrict=GET")
        .routeId("hub.accounts")
        .bean(this, "accounts");
  }

  /** GET /v1/accounts. */
  public void accounts(Exchange exchange) {
    if (operators.find(exchange).isEmpty()) {
      answers.unknown(exchange);
    } else {
      answers.ok(exchange, desk.accounts());
    }
  }

  /** GET of all and of a group; POST of a decision about a group or one letter. */
  public void answer(Exchange exchange) {
    Optional<Party> who = operators.find(exchange);
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    String group =
        (path.startsWith(PATH) ? path.substring(PATH.length()) : path).replaceFirst("^/", "");
    boolean get = "GET".equals(exchange.getMessage().getHeader(Exchange.HTTP_METHOD, String.class));
    if (who.isEmpty()) {
      answers.unknown(exchange);
    } else if (get && group.isEmpty()) {
      answers.ok(exchange, desk.groups());
    } else if (get) {
      desk.group(group)
          .ifPresentOrElse(tree -> answers.ok(exchange, tree), () -> answers.notFound(exchange));
    } else if (group.isEmpty()) {
      decide(exchange, who.get());
    } else {
      answers.notFound(exchange);
    }
  }

  private void decide(Exchange exchange, Party who) {
    JsonNode body = body(exchange);
    String key = exchange.getMessage().getHeader("Idempotency-Key", "", String.class);
    String why = body.path("why").asText("").strip();
    if (!key.matches("[A-Za-z0-9._-]{1,64}")) {
      answers.refused(
          exchange,
          new Refusal("HUB-R424", "Idempotency-Key", key, "1 to 64 of letters, digits and . _ -"));
      return;
    }
    if (why.isEmpty() || why.length() > WHY_MAX) {
      answers.refused(
          exchange,
          new Refusal(
              why.isEmpty() ? "HUB-R203" : "HUB-R202", "/why", "", "a reason, at most " + WHY_MAX));
      return;
    }
    Optional<DeadLetterDesk.Order> order =
        DeadLetterDesk.Order.of(
            body.path("decision").asText(""),
            body.path("group").asText(""),
            body.path("letter").asText(""),
            who.id(),
            why);
    if (order.isEmpty()) {
      answers.refused(
          exchange,
          new Refusal(
              "HUB-R203", "/decision", "", "replay, discard or arrived; with a group or a letter"));
      return;
    }
    once(exchange, who.id() + "/" + key, order.get());
  }

  /** A double click is told what the first was told. */
  private void once(Exchange exchange, String key, DeadLetterDesk.Order order) {
    Begun begun = decisions.begin(key, order.toString(), clock.instant());
    if (begun == Begun.OTHER) {
      answers.refused(
          exchange, new Refusal("HUB-R408", "Idempotency-Key", key, "a key of its own"));
      return;
    }
    if (begun == Begun.NEW) {
      Map<String, Object> tree = desk.carryOut(order, () -> decisions.goOn(key, clock.instant()));
      decisions.end(key, JSON.valueToTree(tree).toString());
      answers.ok(exchange, tree);
      return;
    }
    String before = decisions.answer(key);
    answers.ok(exchange, before.isEmpty() ? Map.of("status", "underWay") : tree(before));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String json) {
    try {
      return JSON.readValue(json, Map.class);
    } catch (IOException e) {
      throw new IllegalStateException("an answer of ours is no JSON", e);
    }
  }

  private static JsonNode body(Exchange exchange) {
    byte[] bytes = exchange.getMessage().getBody(byte[].class);
    try {
      return JSON.readTree(bytes == null ? new byte[0] : bytes);
    } catch (IOException e) {
      return JsonNodeFactory.instance.missingNode(); // then all of it is missing
    }
  }
}
