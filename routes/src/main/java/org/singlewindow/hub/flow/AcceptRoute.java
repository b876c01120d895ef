package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;

/** The heart of the loop: what was told to us is recorded and decided, once. */
public class AcceptRoute extends RouteBuilder {

  private final Ledger ledger;
  private final Clock clock;

  /** A route that records into this ledger, by this clock. */
  public AcceptRoute(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from(Names.ACCEPT)
        .routeId("hub.accept") // a batch, handed over by the accept loop
        .bean(this, "record"); // the same message twice: the same decision, nothing new happens
  }

  /** Records a batch in one commit. */
  public List<Recorded> record(List<Received> batch) {
    List<Recorded> recorded = ledger.record(batch, clock.instant());
    Instant now = clock.instant();
    for (Received one : batch) {
      HubMeters.decided(Duration.between(one.receivedAt(), now));
      Spans.tell("hub.decide", one.origin().trace(), "hub", one.messageId(), one.receivedAt(), now);
    }
    return recorded;
  }
}
