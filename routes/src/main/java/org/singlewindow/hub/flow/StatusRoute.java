package org.singlewindow.hub.flow;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.Links;

/** Looking: timelines for whom they concern, and the desk of the operator. */
public class StatusRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Timelines timelines;
  private final Ledger ledger;
  private final Links links;
  private final Parties parties;
  private final HttpAnswers answers;
  private final Clock clock;

  /** The window on this ledger. */
  public StatusRoute(
      ApiKeys keys,
      Timelines timelines,
      Ledger ledger,
      Links links,
      Parties parties,
      HttpAnswers answers,
      Clock clock) {
    this.keys = keys;
    this.timelines = timelines;
    this.ledger = ledger;
    this.links = links;
    this.parties = parties;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from("platform-http:/v1/timeline?httpMethodRestrict=GET&matchOnUriPrefix=true")
        .routeId("hub.status")
        .bean(this, "timeline");
    from("platform-http:/v1/desk?httpMethodRestrict=GET").routeId("hub.desk").bean(this, "desk");
    from("platform-http:/v1/replay?httpMethodRestrict=POST")
        .routeId("hub.replay")
        .bean(this, "replay");
  }

  /** GET /v1/timeline/{reference}. */
  public void timeline(Exchange exchange) {
    Optional<Party> viewer = viewer(exchange);
    if (viewer.isEmpty()) {
      answers.unknown(exchange);
      return;
    }
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    String reference = reference(path);
    answer(exchange, timelines.find(reference, viewer.get()));
  }

  private static String reference(String path) {
    String prefix = "/v1/timeline/";
    String rest =
        path.startsWith(prefix) ? path.substring(prefix.length()) : path.replaceFirst("^/", "");
    return java.net.URLDecoder.decode(rest, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** GET /v1/desk: what waits for a person; for operators. */
  public void desk(Exchange exchange) {
    if (isOperator(exchange)) {
      Map<String, Object> desk =
          new LinkedHashMap<>(timelines.desk(viewer(exchange).orElseThrow()));
      desk.put("links", links.listClosed().stream().map(LinksRoute::row).toList());
      answer(exchange, Optional.of(desk));
    } else {
      answers.unknown(exchange);
    }
  }

  /** POST /v1/replay?instruction=...&why=...: puts a parked instruction back on its way. */
  public void replay(Exchange exchange) {
    if (!isOperator(exchange)) {
      answers.unknown(exchange);
      return;
    }
    String id = exchange.getMessage().getHeader("instruction", "", String.class);
    String why = exchange.getMessage().getHeader("why", "", String.class);
    boolean done =
        !why.isBlank()
            && ledger.replay(id, viewer(exchange).orElseThrow().id(), why, clock.instant());
    answer(exchange, done ? Optional.of(Map.of("replayed", id)) : Optional.empty());
  }

  private boolean isOperator(Exchange exchange) {
    return viewer(exchange).filter(one -> one.roles().contains(Role.OPERATOR)).isPresent();
  }

  private Optional<Party> viewer(Exchange exchange) {
    String key = exchange.getMessage().getHeader("X-API-Key", String.class);
    return keys.findParty(key).flatMap(parties::find);
  }

  private void answer(Exchange exchange, Optional<Map<String, Object>> tree) {
    if (tree.isPresent()) {
      answers.ok(exchange, tree.get());
    } else {
      answers.notFound(exchange);
    }
  }
}
