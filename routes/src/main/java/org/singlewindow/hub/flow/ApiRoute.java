package org.singlewindow.hub.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;

/** The API about itself: what is served, its description, its schemas; and the caller's cases. */
public class ApiRoute extends RouteBuilder {

  private final ApiKeys keys;
  private final Parties parties;
  private final Cases cases;
  private final ApiDocument document;
  private final Supplier<List<String>> served;
  private final HttpAnswers answers;

  /**
   * Routes to these.
   *
   * @param served what this process serves: method and path, one text each
   */
  public ApiRoute(
      ApiKeys keys,
      Parties parties,
      Cases cases,
      ApiDocument document,
      Supplier<List<String>> served,
      HttpAnswers answers) {
    this.keys = keys;
    this.parties = parties;
    this.cases = cases;
    this.document = document;
    this.served = served;
    this.answers = answers;
  }

  @Override
  public void configure() {
    get("/v1/cases", "hub.cases", "cases");
    get("/v1/index", "hub.served", "index");
    get("/v1/openapi.yaml", "hub.openapi", "openApi");
    get("/v1/schemas", "hub.schemas", "schema");
  }

  private void get(String path, String id, String method) {
    boolean prefix = path.equals("/v1/schemas");
    from("platform-http:" + path + "?httpMethodRestrict=GET&matchOnUriPrefix=" + prefix)
        .routeId(id)
        .bean(this, method);
  }

  /** GET /v1/cases?cursor=...: what the caller takes part in, the latest news first. */
  public void cases(Exchange exchange) {
    String key = exchange.getMessage().getHeader("X-API-Key", String.class);
    Optional<Long> cursor =
        Optional.ofNullable(exchange.getMessage().getHeader("cursor", String.class))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf);
    Optional<Map<String, Object>> page =
        keys.findParty(key).flatMap(parties::find).map(viewer -> cases.list(viewer, cursor));
    if (page.isPresent()) {
      answers.ok(exchange, page.get());
    } else {
      answers.unknown(exchange);
    }
  }

  /** GET /v1/index: methods and paths this process serves. */
  public void index(Exchange exchange) {
    answers.ok(exchange, Map.of("served", served.get()));
  }

  /** GET /v1/openapi.yaml. */
  public void openApi(Exchange exchange) {
    answers.text(exchange, "application/yaml", document.openApi());
  }

  /** GET /v1/schemas/{type}. */
  public void schema(Exchange exchange) {
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    Optional<String> schema = document.schema(path.substring(path.lastIndexOf('/') + 1));
    if (schema.isPresent()) {
      answers.text(exchange, "application/schema+json", schema.get());
    } else {
      answers.notFound(exchange);
    }
  }
}
