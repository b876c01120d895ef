package org.singlewindow.hub.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Alarms.Alarm;
import org.singlewindow.hub.ledger.Alarms.Handling;

/** Looking at alarms, and handling them: by a named person, with a result, once. */
public class AlarmRoute extends RouteBuilder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/alarms";
  private static final int RESULT_MAX = 500;
  private static final int HANDLER_MAX = 19;

  private final ApiKeys keys;
  private final Parties parties;
  private final Alarms alarms;
  private final AlarmPages pages;
  private final HttpAnswers answers;
  private final Clock clock;

  /** Routes to these. */
  public AlarmRoute(
      ApiKeys keys,
      Parties parties,
      Alarms alarms,
      AlarmPages pages,
      HttpAnswers answers,
      Clock clock) {
    this.keys = keys;
    this.parties = parties;
    this.alarms = alarms;
    this.pages = pages;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from("platform-http:" + PATH + "?httpMethodRestrict=GET,POST&matchOnUriPrefix=true")
        .routeId("hub.alarms")
        .bean(this, "answer");
  }

  /** GET lists, POST of one handles it; nobody but customs and the operator has alarms. */
  public void answer(Exchange exchange) throws IOException {
    Optional<Party> viewer =
        keys.findParty(header(exchange, "X-API-Key").orElse(null)).flatMap(parties::find);
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    String id = path.startsWith(PATH) ? path.substring(PATH.length()) : path;
    boolean get = header(exchange, Exchange.HTTP_METHOD).orElse("").equals("GET");
    if (viewer.filter(party -> !pages.codesFor(party).isEmpty()).isEmpty()) {
      answers.unknown(exchange);
    } else if (get && id.replace("/", "").isEmpty()) {
      answers.ok(exchange, pages.list(viewer.get(), query(exchange, viewer.get())));
    } else {
      one(exchange, viewer.get(), id.replace("/", ""), get);
    }
  }

  private Alarms.Query query(Exchange exchange, Party viewer) {
    return new Alarms.Query(
        pages.codesFor(viewer),
        header(exchange, "rule"),
        header(exchange, "subject"),
        header(exchange, "open").map(Boolean::valueOf),
        header(exchange, "cursor").filter(AlarmRoute::isNumber).map(Long::valueOf));
  }

  private void one(Exchange exchange, Party viewer, String id, boolean get) throws IOException {
    Optional<Alarm> alarm =
        Optional.of(id)
            .filter(AlarmRoute::isNumber)
            .flatMap(no -> alarms.find(Long.parseLong(no)))
            .filter(one -> pages.codesFor(viewer).contains(one.code()));
    if (alarm.isEmpty()) {
      answers.notFound(exchange);
    } else if (get) {
      answers.ok(exchange, pages.of(alarm.get(), viewer));
    } else {
      handle(exchange, viewer, alarm.get());
    }
  }

  private void handle(Exchange exchange, Party viewer, Alarm alarm) throws IOException {
    Optional<String> key =
        header(exchange, "Idempotency-Key").filter(text -> text.matches("[A-Za-z0-9._-]{1,64}"));
    byte[] bytes = exchange.getMessage().getBody(byte[].class);
    JsonNode body;
    try {
      body = JSON.readTree(bytes == null ? new byte[0] : bytes);
    } catch (IOException e) {
      answers.refused(exchange, new Refusal("HUB-R201", "body", "", "a JSON object"));
      return;
    }
    String handler = body.path("handler").asText("").strip();
    String result = body.path("result").asText("").strip();
    List<Refusal> refusals = new ArrayList<>();
    if (key.isEmpty()) {
      refusals.add(
          new Refusal("HUB-R424", "Idempotency-Key", "", "1 to 64 of letters, digits and . _ -"));
    }
    length("/handler", handler, HANDLER_MAX, refusals);
    length("/result", result, RESULT_MAX, refusals);
    if (!refusals.isEmpty()) {
      answers.refused(exchange, refusals);
      return;
    }
    String who = viewer.id() + "/" + handler;
    Handling handling = new Handling(who, result, viewer.id() + "/" + key.get());
    switch (alarms.handle(alarm.no(), handling, clock.instant())) {
      case DONE -> answers.ok(exchange, pages.of(alarms.find(alarm.no()).orElseThrow(), viewer));
      case CLOSED_BEFORE ->
          answers.refused(
              exchange,
              new Refusal(
                  "HUB-R661",
                  "alarm",
                  "" + alarm.no(),
                  alarms.find(alarm.no()).flatMap(Alarm::closedBy).orElse("")));
      case KEY_USED ->
          answers.refused(
              exchange, new Refusal("HUB-R408", "Idempotency-Key", key.get(), "a key of its own"));
    }
  }

  private static void length(String place, String text, int max, List<Refusal> refusals) {
    if (text.isEmpty()) {
      refusals.add(new Refusal("HUB-R203", place, "", "a text"));
    } else if (text.length() > max) {
      refusals.add(new Refusal("HUB-R202", place, text.length() + " characters", "at most " + max));
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,18}");
  }

  private static Optional<String> header(Exchange exchange, String name) {
    return Optional.ofNullable(exchange.getMessage().getHeader(name, String.class));
  }
}
