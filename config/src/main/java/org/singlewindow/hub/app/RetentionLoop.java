package org.singlewindow.hub.app;

import java.time.Clock;
import java.time.Duration;
import org.singlewindow.hub.ledger.Duties;
import org.singlewindow.hub.ledger.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes what need not be kept any longer, and says how much that was. */
@Component
class RetentionLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionLoop.class);

  private final Retention retention;
  private final Duration every;
  private final Clock clock;
  private final Duties duties;

  RetentionLoop(Retention retention, RetentionProperties properties, Clock clock, Duties duties) {
    this.duties = duties;
    this.retention = retention;
    this.every = properties.every();
    this.clock = clock;
  }

  /** Between two looks. */
  Duration every() {
    return every;
  }

  /** One look; a failure is logged, and the next look tries again. */
  @Override
  public void run() {
    try {
      if (!duties.has(Duties.RETENTION)) {
        return;
      }
      Retention.Freed freed = retention.run(clock.instant());
      if (freed.bodies() > 0) {
        LOG.info("retention deleted {} bodies of {} bytes", freed.bodies(), freed.bytes());
      }
    } catch (RuntimeException e) {
      LOG.error("HUB-F004 nothing is deleted until the next look; the disk fills meanwhile", e);
    }
  }
}
