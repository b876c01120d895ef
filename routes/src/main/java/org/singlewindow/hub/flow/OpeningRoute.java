package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/** The operator's door for the opening stock and the open cases, at cut-over. */
public class OpeningRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Parties parties;
  private final Opening opening;
  private final HttpAnswers answers;

  /** Routes to this. */
  public OpeningRoute(ApiKeys keys, Parties parties, Opening opening, HttpAnswers answers) {
    this.keys = keys;
    this.parties = parties;
    this.opening = opening;
    this.answers = answers;
  }

  @Override
  public void configure() {
    from("platform-http:/v1/opening?httpMethodRestrict=POST&populateBodyWithForm=false")
        .routeId("hub.opening")
        .doTry()
        .bean(this, "take")
        .doCatch(Busy.class)
        .bean(answers, "busy")
        .end();
  }

  /** POST /v1/opening?dryRun=true|false with a CSV file. */
  public void take(Exchange exchange) {
    Optional<Party> operator =
        keys.findParty(exchange.getMessage().getHeader("X-API-Key", String.class))
            .flatMap(parties::find)
            .filter(party -> party.roles().contains(Role.OPERATOR));
    if (operator.isEmpty()) {
      answers.unknown(exchange);
      return;
    }
    boolean dryRun = exchange.getMessage().getHeader("dryRun", false, Boolean.class);
    byte[] file = exchange.getMessage().getBody(byte[].class);
    Opening.Outcome outcome =
        opening.take(file == null ? new byte[0] : file, operator.get().id(), dryRun);
    if (!outcome.refusals().isEmpty()) {
      answers.refused(exchange, outcome.refusals());
      return;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", dryRun ? "dryRun" : "taken");
    tree.put("rows", outcome.rows());
    tree.put("taken", outcome.taken());
    tree.put("known", outcome.known());
    tree.put("repeated", outcome.repeated());
    answers.ok(exchange, tree);
  }
}
