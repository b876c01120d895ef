package org.singlewindow.hub.app;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.Duties;
import org.singlewindow.hub.ledger.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** This hub among others of one ledger, or alone. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {

  @Bean
  Duties duties(Database database, HubProperties properties, Together together) {
    if (!together.isTrue()) {
      return Duties.ALONE;
    }
    HubProperties.Cluster cluster = properties.cluster();
    Nodes nodes = new Nodes(database, cluster.node(), cluster.lostAfter());
    nodes.join(FolderId.of(properties.dataPath()));
    return nodes;
  }

  @Bean
  Heart heart(Duties duties, HubProperties properties, Clock clock) {
    return new Heart(duties, properties, clock);
  }

  /** Says that this node lives, and takes over from nodes that no longer do. */
  static final class Heart {

    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    private static final int BEATS = 4; // in the time after which a node is lost: three may fail

    private final Duties duties;
    private final long everyMillis;
    private final Clock clock;
    private final ScheduledExecutorService beats =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-heart"));

    Heart(Duties duties, HubProperties properties, Clock clock) {
      this.duties = duties;
      this.everyMillis = properties.cluster().lostAfter().toMillis() / BEATS;
      this.clock = clock;
    }

    /** Begins when the doors stand. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
      if (duties instanceof Nodes nodes) {
        beats.scheduleWithFixedDelay(() -> beat(nodes), 0, everyMillis, TimeUnit.MILLISECONDS);
      }
    }

    /** Ends with the house. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
      beats.shutdown();
    }

    private void beat(Nodes nodes) {
      try {
        for (String lost : nodes.beat(clock.instant())) {
          LOG.warn("HUB-F014 {} is lost; what it was sending leaves from here", lost);
        }
      } catch (RuntimeException e) {
        LOG.error("HUB-F004 the other nodes do not hear of this one until the next beat", e);
      }
    }
  }
}
