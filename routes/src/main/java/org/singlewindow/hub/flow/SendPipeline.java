package org.singlewindow.hub.flow;

import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;

/** The way out of one adapter. */
public class SendPipeline extends RouteBuilder {

  private final String adapter;
  private final Sending sending;
  private final int consumers;

  /**
   * A pipeline.
   *
   * @param consumers pushes at the same time
   */
  public SendPipeline(String adapter, Sending sending, int consumers) {
    this.adapter = adapter;
    this.sending = sending;
    this.consumers = consumers;
  }

  @Override
  public void configure() {
    from("jms:queue:" + Names.queueOut(adapter) + "?concurrentConsumers=" + consumers)
        .routeId(adapter + ".send")
        .bean(sending, "claim") // may it leave now? the ledger knows
        .doTry()
        .bean(sending, "write") // the same bytes for every repeat
        .to(ExchangePattern.InOut, Names.send(adapter)) // the adapter's transport
        .bean(sending, "took")
        .doCatch(Exception.class)
        .bean(sending, "failed")
        .end();
  }
}
