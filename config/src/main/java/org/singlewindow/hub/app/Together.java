package org.singlewindow.hub.app;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether other hubs may run on the same ledger: both ledger and broker serve more than one. */
@Component
final class Together {

  private final boolean together;

  Together(
      @Value("${spring.datasource.url}") String databaseUrl,
      @Value("${hub.broker.url:}") String brokerUrl) {
    this.together = !databaseUrl.startsWith("jdbc:sqlite:") && !brokerUrl.isEmpty();
  }

  /** True for one node of several; false for a hub that is alone on its data folder. */
  boolean isTrue() {
    return together;
  }
}
