package org.singlewindow.hub.flow;

import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/** Reading the feeds: vessel calls for everybody, stock for whom it concerns, facts for customs. */
public class FeedsRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Parties parties;
  private final Feeds feeds;
  private final Supervision supervision;
  private final HttpAnswers answers;

  /** Routes to these feeds. */
  public FeedsRoute(
      ApiKeys keys, Parties parties, Feeds feeds, Supervision supervision, HttpAnswers answers) {
    this.keys = keys;
    this.parties = parties;
    this.feeds = feeds;
    this.supervision = supervision;
    this.answers = answers;
  }

  @Override
  public void configure() {
    get("vessel-calls", "vesselCalls");
    get("stock", "stock");
    get("supervision", "supervision");
  }

  private void get(String path, String method) {
    from("platform-http:/v1/" + path + "?httpMethodRestrict=GET")
        .routeId("hub." + path)
        .bean(this, method);
  }

  /** GET /v1/vessel-calls. */
  public void vesselCalls(Exchange exchange) {
    answer(exchange, viewer(exchange).map(any -> feeds.vesselCalls()));
  }

  /** GET /v1/stock. */
  public void stock(Exchange exchange) {
    answer(exchange, viewer(exchange).map(feeds::stock));
  }

  /** GET /v1/supervision?after=N: for customs, and for nobody else. */
  public void supervision(Exchange exchange) {
    String after = exchange.getMessage().getHeader("after", "0", String.class);
    answer(
        exchange,
        viewer(exchange)
            .filter(party -> party.roles().contains(Role.CUSTOMS))
            .map(
                customs ->
                    supervision.after(after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0)));
  }

  private Optional<Party> viewer(Exchange exchange) {
    String key = exchange.getMessage().getHeader("X-API-Key", String.class);
    return keys.findParty(key).flatMap(parties::find);
  }

  private void answer(Exchange exchange, Optional<Map<String, Object>> tree) {
    if (tree.isPresent()) {
      answers.ok(exchange, tree.get());
    } else {
      answers.unknown(exchange);
    }
  }
}
