package org.singlewindow.hub.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a newcomer where the house is and three things to try. */
@Component
@ConditionalOnProperty("hub.simulators.enabled")
class Greeting {

  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  private final OpenedAdapters adapters;
  private final int port;
  private final int partnersPort;

  Greeting(
      OpenedAdapters adapters,
      @Value("${server.port}") int port,
      @Value("${hub.simulators.port}") int partnersPort) {
    this.adapters = adapters;
    this.port = port;
    this.partnersPort = partnersPort;
  }

  /** Says it when everything stands. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void greet() {
    LOG.info(
        """
        the hub is ready at http://localhost:{}   adapters: {}{}
          look:    open http://localhost:{} and sign in as forwarder-alpha, password demo-forwarder-alpha
          submit:  curl http://localhost:{}/v1/submissions -H 'X-API-Key: demo-forwarder-alpha' -d @adapters/portal/golden/examples/booking-dcsa/received.json
          play:    curl http://localhost:{}   what the simulated partners can say and how they can fail""",
        port,
        adapters.names(),
        adapters.refused().isEmpty() ? "" : "   NOT OPENED: " + adapters.refused(),
        port,
        port,
        partnersPort);
  }
}
