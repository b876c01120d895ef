package org.singlewindow.hub.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Links;
import org.singlewindow.hub.ledger.Links.Link;

/** The one switch of each link, and how every link stands; for operators. */
public class LinksRoute extends RouteBuilder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/links";
  private static final int WHY_MAX = 500;

  /**
   * A push under way ends within its transport's timeout; whoever switches does not wait longer.
   */
  private static final Duration IN_FLIGHT_MAX = Duration.ofSeconds(15);

  private static final long LOOK_MILLIS = 20;

  private final Operators operators;
  private final Links links;
  private final TreeSet<String> names;
  private final HttpAnswers answers;
  private final Clock clock;

  /**
   * Routes to these links.
   *
   * @param names of the adapters that are open
   */
  public LinksRoute(
      Operators operators,
      Links links,
      Collection<String> names,
      HttpAnswers answers,
      Clock clock) {
    this.operators = operators;
    this.links = links;
    this.names = new TreeSet<>(names);
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from("platform-http:" + PATH + "?httpMethodRestrict=GET,POST&matchOnUriPrefix=true")
        .routeId("hub.links")
        .bean(this, "answer");
  }

  /** GET /v1/links; POST /v1/links/{link}/off and /on with a reason. */
  public void answer(Exchange exchange) throws IOException, InterruptedException {
    Optional<Party> who = operators.find(exchange);
    String path = exchange.getMessage().getHeader(Exchange.HTTP_PATH, "", String.class);
    String rest = path.startsWith(PATH) ? path.substring(PATH.length()) : path;
    String[] parts = rest.replaceFirst("^/", "").split("/");
    boolean get = "GET".equals(exchange.getMessage().getHeader(Exchange.HTTP_METHOD, String.class));
    if (who.isEmpty()) {
      answers.unknown(exchange);
    } else if (get && parts[0].isEmpty()) {
      answers.ok(
          exchange, Map.of("links", links.list(names).stream().map(LinksRoute::row).toList()));
    } else if (!get && parts.length == 2 && names.contains(parts[0]) && isTurn(parts[1])) {
      turn(exchange, who.get(), parts[0], parts[1].equals("off"));
    } else {
      answers.notFound(exchange);
    }
  }

  private static boolean isTurn(String word) {
    return word.equals("on") || word.equals("off");
  }

  private void turn(Exchange exchange, Party who, String link, boolean off)
      throws IOException, InterruptedException {
    String why = why(exchange);
    if (why.isEmpty() || why.length() > WHY_MAX) {
      String came = why.isEmpty() ? "" : why.length() + " characters";
      String code = why.isEmpty() ? "HUB-R203" : "HUB-R202";
      answers.refused(exchange, new Refusal(code, "/why", came, "a reason, at most " + WHY_MAX));
      return;
    }
    if (off) {
      links.off(link, who.id(), why, clock.instant());
      awaitPushes(link);
    } else {
      links.on(link, who.id(), why, clock.instant());
    }
    answers.ok(exchange, row(links.find(link)));
  }

  private static String why(Exchange exchange) {
    byte[] bytes = exchange.getMessage().getBody(byte[].class);
    try {
      JsonNode body = JSON.readTree(bytes == null ? new byte[0] : bytes);
      return body.path("why").asText("").strip();
    } catch (IOException e) {
      return ""; // no JSON has no reason
    }
  }

  /** Whoever switches off wants it quiet: the push that is under way is waited for. */
  private void awaitPushes(String link) throws InterruptedException {
    long until = System.nanoTime() + IN_FLIGHT_MAX.toNanos();
    while (links.inFlight(link) > 0 && System.nanoTime() < until) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  /** A link as it is shown. */
  static Map<String, Object> row(Link link) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("link", link.link());
    String paused = link.pausedUntil().isPresent() ? "PAUSED" : "ON";
    row.put("state", link.off().isPresent() ? "OFF" : paused);
    row.put("waiting", link.waiting());
    row.put("inFlight", link.inFlight());
    row.put("failures", link.failures());
    link.pausedUntil().ifPresent(until -> row.put("pausedUntil", until.toString()));
    link.off()
        .ifPresent(
            off -> {
              row.put("offAt", off.at().toString());
              row.put("offBy", off.by());
              row.put("why", off.why());
            });
    return row;
  }
}
