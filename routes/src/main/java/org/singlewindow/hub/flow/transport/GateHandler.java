package org.singlewindow.hub.flow.transport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.springframework.web.HttpRequestHandler;

/**
 * Takes a gate's request on the web server's own thread. The other doors share an executor of their
 * own behind it; a crowd there does not stand before a barrier.
 */
public final class GateHandler implements HttpRequestHandler {

  private static final String KEY = "X-API-Key";

  private final ProducerTemplate camel;
  private final String route;
  private final int bytesMax;

  /**
   * A handler.
   *
   * @param route the route that answers
   * @param bytesMax at most one byte more is read: enough to know
   */
  public GateHandler(ProducerTemplate camel, String route, int bytesMax) {
    this.camel = camel;
    this.route = route;
    this.bytesMax = bytesMax;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(bytesMax + 1);
    Exchange answered =
        camel.send(
            route,
            ExchangePattern.InOut,
            exchange -> {
              exchange.getMessage().setBody(body);
              exchange.getMessage().setHeader(KEY, request.getHeader(KEY));
            });
    write(answered, response);
    Runnable afterwards = answered.getProperty(GateTransport.AFTERWARDS, Runnable.class);
    if (afterwards != null) {
      afterwards.run();
    }
  }

  private static void write(Exchange answered, HttpServletResponse response) throws IOException {
    if (answered.getException() != null) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setStatus(answered.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class));
    for (String header : List.of(Exchange.CONTENT_TYPE, "Retry-After")) {
      Object value = answered.getMessage().getHeader(header);
      if (value != null) {
        response.setHeader(header, value.toString());
      }
    }
    byte[] body = answered.getMessage().getBody(byte[].class);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }
}
