package org.singlewindow.hub.flow;

import java.util.Optional;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Role;

/** Lets a partner, and the operator for any link, compare what we gave with what arrived. */
public class ReconciliationRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Parties parties;
  private final Function<String, Optional<String>> linkOf;
  private final Reconciliation reconciliation;
  private final HttpAnswers answers;

  /**
   * A route to it.
   *
   * @param linkOf the link that serves a party alone; empty where many parties share it
   */
  public ReconciliationRoute(
      ApiKeys keys,
      Parties parties,
      Function<String, Optional<String>> linkOf,
      Reconciliation reconciliation,
      HttpAnswers answers) {
    this.keys = keys;
    this.parties = parties;
    this.linkOf = linkOf;
    this.reconciliation = reconciliation;
    this.answers = answers;
  }

  @Override
  public void configure() {
    from("platform-http:/v1/reconciliation?httpMethodRestrict=GET")
        .routeId("hub.reconciliation")
        .bean(this, "read");
  }

  /** GET /v1/reconciliation?after=...; with link=... for operators. */
  public void read(Exchange exchange) {
    Optional<String> party =
        keys.findParty(exchange.getMessage().getHeader("X-API-Key", String.class));
    if (party.isEmpty()) {
      answers.unknown(exchange);
      return;
    }
    boolean operator =
        parties.find(party.get()).filter(one -> one.roles().contains(Role.OPERATOR)).isPresent();
    Optional<String> link =
        operator
            ? Optional.ofNullable(exchange.getMessage().getHeader("link", String.class))
            : linkOf.apply(party.get());
    String after = exchange.getMessage().getHeader("after", "", String.class);
    if (link.isPresent()) {
      answers.ok(exchange, reconciliation.of(link.get(), after));
    } else {
      answers.notFound(exchange);
    }
  }
}
