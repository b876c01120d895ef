package org.singlewindow.hub.app;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Alive means: the loops have not ended. A dead one comes back with a new process only; one that
 * waits for a stopped database or broker goes on by itself, and killing it would help nobody.
 */
@Component("turning")
class LoopsHealth implements HealthIndicator {

  private final Loops loops;

  LoopsHealth(Loops loops) {
    this.loops = loops;
  }

  @Override
  public Health health() {
    List<String> ended = loops.ended();
    return ended.isEmpty() ? Health.up().build() : Health.down().withDetail("ended", ended).build();
  }
}
