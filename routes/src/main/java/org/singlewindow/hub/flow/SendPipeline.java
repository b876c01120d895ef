package org.singlewindow.hub.flow;

import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;

/** The way out of one adapter. */
public class SendPipeline extends RouteBuilder {

  private final String adapter;
  private final Sending sending;
  private final DeliveryPolicy policy;

  /**
   * A pipeline.
   *
   * @param policy how fast, and how many at the same time
   */
  public SendPipeline(String adapter, Sending sending, DeliveryPolicy policy) {
    this.adapter = adapter;
    this.sending = sending;
    this.policy = policy;
  }

  @Override
  public void configure() {
    from("jms:queue:" + Names.queueOut(adapter) + "?concurrentConsumers=" + policy.concurrent())
        .routeId(adapter + ".send")
        .bean(sending, "claim") // may it leave now? the ledger knows
        .throttle(policy.perSecond()) // a partner that comes back is not flooded
        .doTry()
        .bean(sending, "write") // the same bytes for every repeat
        .to(ExchangePattern.InOut, Names.send(adapter)) // the adapter's transport
        .bean(sending, "took")
        .doCatch(Exception.class)
        .bean(sending, "failed")
        .end();
  }
}
