package org.singlewindow.hub.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/**
 * Who may operate the hub.
 *
 * @param keys by which they are known
 * @param parties who has which role
 */
public record Operators(ApiKeys keys, Parties parties) {

  /** The operator who asks; empty when it is anybody else. */
  public Optional<Party> find(Exchange exchange) {
    return keys.findParty(exchange.getMessage().getHeader("X-API-Key", String.class))
        .flatMap(parties::find)
        .filter(one -> one.roles().contains(Role.OPERATOR));
  }
}
