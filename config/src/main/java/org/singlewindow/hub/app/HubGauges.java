package org.singlewindow.hub.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.flow.HubMeters;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.LedgerGauges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at ledger, broker and disk from time to time, so that a scrape costs nothing. */
@Component
class HubGauges {

  private static final Logger LOG = LoggerFactory.getLogger(HubGauges.class);
  private static final List<String> STATES = List.of("READY", "SENDING", "PARKED");

  private final LedgerGauges ledger;
  private final ObjectProvider<EmbeddedActiveMQ> broker;
  private final OpenedAdapters adapters;
  private final MetricsProperties properties;
  private final Clock clock;
  private final RegistryCounter counter;
  private final Timer writes;
  private final Database database;
  private final MultiGauge deliveries;
  private final MultiGauge oldest;
  private final MultiGauge queues;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-watch"));

  HubGauges(
      LedgerGauges ledger,
      Database database,
      ObjectProvider<EmbeddedActiveMQ> broker,
      OpenedAdapters adapters,
      FreeSpace space,
      MetricsProperties properties,
      MeterRegistry registry,
      Clock clock) {
    this.ledger = ledger;
    this.broker = broker;
    this.adapters = adapters;
    this.properties = properties;
    this.clock = clock;
    this.counter = new RegistryCounter(registry);
    this.writes = registry.timer("hub.ledger.write");
    this.database = database;
    this.deliveries = MultiGauge.builder("hub.deliveries").register(registry);
    this.oldest = MultiGauge.builder("hub.oldest.waiting.seconds").register(registry);
    this.queues = MultiGauge.builder("hub.queue.depth").register(registry);
    Gauge.builder("hub.disk.free.bytes", space, one -> one.folder().toFile().getUsableSpace())
        .register(registry);
    Gauge.builder("hub.adapters.refused", adapters, one -> one.refused().size()).register(registry);
  }

  /** Begins when the doors stand. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    counter.prepare(adapters.names());
    HubMeters.count(counter);
    database.timeWrites(writes::record);
    look();
    long every = properties.every().toMillis();
    looks.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
  }

  /** Ends with the house. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    looks.shutdownNow();
  }

  private void look() {
    try {
      List<LedgerGauges.Waiting> waiting = ledger.listWaiting();
      deliveries.register(counts(waiting), true);
      oldest.register(oldest(waiting), true);
      EmbeddedActiveMQ embedded = broker.getIfAvailable();
      if (embedded != null) {
        queues.register(depths(embedded), true);
      }
    } catch (RuntimeException e) {
      LOG.error("HUB-F004 the figures of the house are old until the next look", e);
    }
  }

  /** Nothing is said as 0, so that a figure is there before something waits. */
  private List<Row<?>> counts(List<LedgerGauges.Waiting> waiting) {
    Map<Tags, Long> counts = new LinkedHashMap<>();
    for (String link : adapters.names()) {
      STATES.forEach(state -> counts.put(Tags.of("link", link, "state", state), 0L));
    }
    waiting.forEach(
        one -> counts.put(Tags.of("link", one.link(), "state", one.state()), one.count()));
    return counts.entrySet().stream()
        .<Row<?>>map(one -> Row.of(one.getKey(), one.getValue()))
        .toList();
  }

  private List<Row<?>> oldest(List<LedgerGauges.Waiting> waiting) {
    Map<String, Double> ages = new TreeMap<>();
    adapters.names().forEach(name -> ages.put(name, 0.0));
    for (LedgerGauges.Waiting one : waiting) {
      double age = Duration.between(one.oldest(), clock.instant()).toMillis() / 1000.0;
      ages.merge(one.link(), age, Math::max);
    }
    return ages.entrySet().stream()
        .<Row<?>>map(one -> Row.of(Tags.of("link", one.getKey()), one.getValue()))
        .toList();
  }

  private List<Row<?>> depths(EmbeddedActiveMQ embedded) {
    Stream<String> own = Stream.of(Names.QUEUE_IN, Names.QUEUE_DEAD_IN);
    Stream<String> ofLinks =
        adapters.names().stream()
            .flatMap(
                link ->
                    Stream.of(
                        Names.queueOut(link), Names.queueToHub(link), Names.queueFromHub(link)));
    return Stream.concat(own, ofLinks)
        .<Row<?>>map(name -> Row.of(Tags.of("queue", name), depth(embedded, name)))
        .toList();
  }

  private static long depth(EmbeddedActiveMQ embedded, String name) {
    Queue queue =
        embedded
            .getActiveMQServer()
            .locateQueue(org.apache.activemq.artemis.api.core.SimpleString.of(name));
    return queue == null ? 0 : queue.getMessageCount();
  }
}
