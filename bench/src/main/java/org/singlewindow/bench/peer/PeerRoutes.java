package org.singlewindow.bench.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;

/**
 * In by HTTP, read, durable in one queue, out to three: a file for the terminal, a call for
 * customs, a durable message for the line. A failure of one is delivered again to all three: there
 * is no memory of what was done.
 */
public class PeerRoutes extends RouteBuilder {

  private static final String IN = "jms:queue:hub.in";
  static final String LINE = "hub.line";
  private static final int CONSUMERS = 8;

  private final ReleaseReader reader;
  private final PartnerAddresses partners;
  private final ObjectMapper json = new ObjectMapper();
  private final LongSupplier lying;
  private final AtomicLong done = new AtomicLong();

  PeerRoutes(ReleaseReader reader, PartnerAddresses partners, LongSupplier lying) {
    this.reader = reader;
    this.partners = partners;
    this.lying = lying;
  }

  @Override
  public void configure() {
    onException(IllegalArgumentException.class)
        .handled(true)
        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(400))
        .setBody(simple("${exception.message}"));

    from("platform-http:/v1/submissions?httpMethodRestrict=POST")
        .routeId("peer.door")
        .convertBodyTo(byte[].class)
        .removeHeaders("*")
        .bean(this, "read")
        .to(ExchangePattern.InOnly, IN + "?transacted=false&deliveryPersistent=true")
        .setBody(constant("{\"accepted\":true}"))
        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(202));

    from(IN + "?concurrentConsumers=" + CONSUMERS)
        .routeId("peer.fan-out")
        .errorHandler(noErrorHandler()) // the broker delivers again
        .removeHeaders("*")
        .bean(this, "order")
        .multicast()
        .stopOnException()
        .to("direct:terminal", "direct:customs", "direct:line")
        .end()
        .bean(this, "done");

    from("direct:terminal")
        .routeId("peer.terminal")
        .errorHandler(noErrorHandler())
        .setHeader(Exchange.FILE_NAME, simple("COREOR_${body.releaseNo}.edi"))
        .bean(PartnerTexts.class, "coreor")
        .to(partners.terminal());
    from("direct:customs")
        .routeId("peer.customs")
        .errorHandler(noErrorHandler())
        .bean(PartnerTexts.class, "arrival")
        .setHeader("operationName", constant("SubmitMessage"))
        .to(partners.customs(getContext()))
        .convertBodyTo(String.class);
    from("direct:line")
        .routeId("peer.line")
        .errorHandler(noErrorHandler())
        .bean(this, "write")
        .to(ExchangePattern.InOnly, "jms:queue:" + LINE + "?deliveryPersistent=true");

    from("platform-http:/count?httpMethodRestrict=GET").routeId("peer.count").bean(this, "count");
  }

  /** What came in, understood, as JSON for the queue. */
  public String read(byte[] interchange) throws JsonProcessingException {
    return json.writeValueAsString(reader.read(interchange));
  }

  /** The order from the queue. */
  public Order order(String text) throws JsonProcessingException {
    return json.readValue(text, Order.class);
  }

  /** The order for the line. */
  public String write(Order order) throws JsonProcessingException {
    return json.writeValueAsString(order);
  }

  /** One more was given to all three. */
  public void done() {
    done.incrementAndGet();
  }

  /** How many were given to all three so far, and how many lie there for the line. */
  public String count() {
    return "{\"done\":%d,\"lying\":%d}".formatted(done.get(), lying.getAsLong());
  }
}
