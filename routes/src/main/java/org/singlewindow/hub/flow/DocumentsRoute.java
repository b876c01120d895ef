package org.singlewindow.hub.flow;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;

/** The papers of a case, electronic, for whom they concern. */
public class DocumentsRoute extends RouteBuilder {

  private static final String PATH = "/v1/documents";

  private final ApiKeys keys;
  private final Parties parties;
  private final CaseDocuments documents;
  private final HttpAnswers answers;

  /** The window on these documents. */
  public DocumentsRoute(
      ApiKeys keys, Parties parties, CaseDocuments documents, HttpAnswers answers) {
    this.keys = keys;
    this.parties = parties;
    this.documents = documents;
    this.answers = answers;
  }

  @Override
  public void configure() {
    from("platform-http:" + PATH + "?httpMethodRestrict=GET&matchOnUriPrefix=true")
        .routeId("hub.documents")
        .bean(this, "documents");
  }

  /** GET /v1/documents/{reference}. */
  public void documents(Exchange exchange) {
    String key = exchange.getMessage().getHeader("X-API-Key", String.class);
    Optional<Party> viewer = keys.findParty(key).flatMap(parties::find);
    if (viewer.isEmpty()) {
      answers.unknown(exchange);
      return;
    }
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    Optional<Map<String, Object>> tree = documents.find(reference(path), viewer.get());
    if (tree.isPresent()) {
      answers.ok(exchange, tree.get());
    } else {
      answers.notFound(exchange);
    }
  }

  private static String reference(String path) {
    String rest = path.replaceFirst("^(" + PATH + ")?/?", "");
    return URLDecoder.decode(rest, StandardCharsets.UTF_8);
  }
}
