package org.singlewindow.hub.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.singlewindow.hub.flow.HubMeters;

/** Counts into the registry that is scraped. */
final class RegistryCounter implements HubMeters.Counter {

  private static final List<Duration> BOUNDS =
      List.of(
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofMillis(100),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofHours(1));

  private final MeterRegistry registry;

  RegistryCounter(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Makes the counters of these links known: what was never counted is zero and not absent. */
  void prepare(Collection<String> links) {
    for (String link : links) {
      List.of(HubMeters.ACCEPTED, HubMeters.REFUSED, HubMeters.FAILED)
          .forEach(name -> registry.counter(name, tags(link)));
      timer(HubMeters.DELIVERY, link);
    }
    timer(HubMeters.DECISION, "");
    timer(HubMeters.GATE_ANSWER, "");
  }

  @Override
  public void count(String name, String link) {
    registry.counter(name, tags(link)).increment();
  }

  @Override
  public void time(String name, String link, Duration duration) {
    timer(name, link).record(duration);
  }

  private Timer timer(String name, String link) {
    return Timer.builder(name)
        .tags(tags(link))
        .serviceLevelObjectives(BOUNDS.toArray(Duration[]::new))
        .register(registry);
  }

  private static Tags tags(String link) {
    return link.isEmpty() ? Tags.empty() : Tags.of("link", link);
  }
}
