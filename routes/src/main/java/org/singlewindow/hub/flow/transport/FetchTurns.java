package org.singlewindow.hub.flow.transport;

import java.util.function.BooleanSupplier;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;

/**
 * Lets a poll begin only where this node fetches; a repeat by two would be harmless and in vain.
 */
final class FetchTurns extends DefaultPollingConsumerPollStrategy {

  private final BooleanSupplier fetches;

  FetchTurns(BooleanSupplier fetches) {
    this.fetches = fetches;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    return fetches.getAsBoolean();
  }
}
