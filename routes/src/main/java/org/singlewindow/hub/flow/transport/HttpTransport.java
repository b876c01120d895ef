package org.singlewindow.hub.flow.transport;

import java.net.ConnectException;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.PushFailed;
import org.singlewindow.hub.flow.transport.PartnerAccess.HttpAccess;

/**
 * Posts a document to the address its addressee has given. A party without an address reads its
 * timeline; then there is nothing to push.
 */
public class HttpTransport extends RouteBuilder {

  private static final int MILLIS_MAX = 10_000;

  private final AdapterFolder adapter;
  private final Map<String, PartnerAccess> partners;

  /** A transport to these parties. */
  public HttpTransport(AdapterFolder adapter, Map<String, PartnerAccess> partners) {
    this.adapter = adapter;
    this.partners = partners;
  }

  @Override
  public void configure() {
    from(Names.send(adapter.manifest().name()))
        .routeId(adapter.manifest().name() + ".send.http")
        .errorHandler(noErrorHandler())
        .bean(this, "address")
        .filter(header("CamelHttpUri").isNotNull())
        .doTry()
        .to(
            "http://addressee?httpMethod=POST&followRedirects=false&connectionRequestTimeout="
                + MILLIS_MAX
                + "&connectTimeout="
                + MILLIS_MAX
                + "&responseTimeout="
                + MILLIS_MAX)
        .setBody(constant(null))
        .doCatch(Exception.class)
        .bean(this, "notTaken")
        .end();
  }

  /** Looks up where the addressee wants it. */
  public void address(Exchange exchange) {
    String party = exchange.getMessage().getHeader(Names.PARTY, String.class);
    String contentType = exchange.getMessage().getHeader(Names.CONTENT_TYPE, String.class);
    String id = exchange.getMessage().getHeader(Names.INSTRUCTION_ID, String.class);
    Optional<HttpAccess> access =
        Optional.ofNullable(partners.get(party)).flatMap(PartnerAccess::findHttp);
    exchange.getMessage().removeHeaders("*");
    access.ifPresent(
        to -> {
          exchange.getMessage().setHeader(Exchange.HTTP_URI, to.url());
          exchange.getMessage().setHeader("X-API-Key", to.key());
          exchange.getMessage().setHeader("Idempotency-Key", id);
          exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, contentType);
        });
  }

  /** Says whether the partner may have taken it all the same. */
  public void notTaken(Exchange exchange) throws PushFailed {
    Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    boolean refused = cause instanceof ConnectException;
    throw new PushFailed(String.valueOf(cause.getMessage()), !refused, cause);
  }
}
