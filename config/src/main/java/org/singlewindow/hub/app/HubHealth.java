package org.singlewindow.hub.app;

import java.util.Map;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.ledger.LedgerView;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Ready means: we can store. Adapters that were refused and deliveries that wait for a person are
 * said, and do not stop the doors.
 */
@Component("hub")
class HubHealth implements HealthIndicator {

  private final OpenedAdapters adapters;
  private final LedgerView view;
  private final FreeSpace space;

  HubHealth(OpenedAdapters adapters, LedgerView view, FreeSpace space) {
    this.adapters = adapters;
    this.view = view;
    this.space = space;
  }

  @Override
  public Health health() {
    try {
      space.check();
      Map<String, Long> deliveries = view.countDeliveries();
      return Health.up()
          .withDetail("adaptersOpened", adapters.names())
          .withDetail("adaptersRefused", adapters.refused())
          .withDetail("deliveries", deliveries)
          .build();
    } catch (Busy | DataAccessException e) {
      return Health.down(e).build();
    }
  }
}
