package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.RefusedMessages;

/**
 * What was refused, or taken with remarks that nobody else reads, for the operator whom its sender
 * calls: who, when, which, where and why.
 */
public class RefusedRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Parties parties;
  private final RefusedMessages refused;
  private final HttpAnswers answers;
  private final int pageMax;

  /**
   * A route to these messages.
   *
   * @param pageMax rows of one answer
   */
  public RefusedRoute(
      ApiKeys keys, Parties parties, RefusedMessages refused, HttpAnswers answers, int pageMax) {
    this.keys = keys;
    this.parties = parties;
    this.refused = refused;
    this.answers = answers;
    this.pageMax = pageMax;
  }

  @Override
  public void configure() {
    from("platform-http:/v1/refused?httpMethodRestrict=GET")
        .routeId("hub.refused")
        .bean(this, "list");
  }

  /** GET /v1/refused?before=...: the last first; {@code next} is the {@code before} of more. */
  public void list(Exchange exchange) {
    String key = exchange.getMessage().getHeader("X-API-Key", String.class);
    boolean operator =
        keys.findParty(key)
            .flatMap(parties::find)
            .filter(one -> one.roles().contains(Role.OPERATOR))
            .isPresent();
    if (!operator) {
      answers.unknown(exchange);
      return;
    }
    Optional<String> before =
        Optional.ofNullable(exchange.getMessage().getHeader("before", String.class))
            .filter(text -> !text.isBlank());
    RefusedMessages.Page page = refused.list(before, pageMax);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("refused", page.entries().stream().map(this::row).toList());
    page.next().ifPresent(next -> tree.put("next", next));
    answers.ok(exchange, tree);
  }

  private Map<String, Object> row(RefusedMessages.Entry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", entry.receivedAt().toString());
    row.put("outcome", entry.refusals().isEmpty() ? "TAKEN" : "REFUSED");
    row.put("who", entry.party());
    row.put("message", entry.messageName());
    row.put("messageId", entry.messageId());
    row.put("fileName", entry.fileName());
    row.put("sha256", entry.digest());
    row.put("findings", findings(entry.refusals()));
    row.put("warnings", findings(entry.warnings()));
    return row;
  }

  private List<Map<String, Object>> findings(List<Refusal> refusals) {
    return refusals.stream().map(answers::finding).toList();
  }
}
