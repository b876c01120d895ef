package org.singlewindow.hub.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Drafts;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Lets go what a form has submitted, when the time to take it back is over. A stop in between is
 * made good by the next look: the same document twice is one submission.
 */
public class Leaving implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
  private static final Duration AGAIN = Duration.ofSeconds(30); // a door that was busy
  private static final int ROWS_MAX = 50;
  private static final Set<String> TAKEN = Set.of("ACCEPTED", "REPEATED");

  private final FormDesk desk;
  private final Drafts drafts;
  private final Parties parties;
  private final ConsoleProperties limits;
  private final Clock clock;
  private ScheduledExecutorService clockwork;
  private Instant forgotten = Instant.MIN;

  /** Lets go what this desk holds. */
  public Leaving(
      FormDesk desk, Drafts drafts, Parties parties, ConsoleProperties limits, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.parties = parties;
    this.limits = limits;
    this.clock = clock;
  }

  /** Begins when the doors stand. */
  @EventListener(ApplicationReadyEvent.class)
  public void start() {
    clockwork = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-leaving"));
    long every = limits.leaveEvery().toMillis();
    clockwork.scheduleWithFixedDelay(this, every, every, TimeUnit.MILLISECONDS);
  }

  /** Ends before the doors do. */
  @EventListener(ContextClosedEvent.class)
  public void stop() {
    if (clockwork != null) {
      clockwork.shutdown();
    }
  }

  /** One look; a failure is logged, and the next look tries again. */
  @Override
  public void run() {
    try {
      Instant now = clock.instant();
      drafts.listDue(now, ROWS_MAX).stream()
          .filter(draft -> drafts.claim(draft.id(), now, now.plus(AGAIN)))
          .forEach(this::leave);
      if (forgotten.isBefore(now.minus(Duration.ofHours(1)))) {
        drafts.forget(now.minus(limits.leftFor()), now.minus(limits.draftFor()));
        forgotten = now;
      }
    } catch (RuntimeException e) {
      LOG.error("HUB-F004 no form leaves until the next look", e);
    }
  }

  private void leave(Draft draft) {
    try {
      List<Map<String, Object>> outcome =
          parties.find(draft.party()).flatMap(party -> desk.submit(draft, party)).orElse(List.of());
      boolean taken = outcome.stream().anyMatch(one -> TAKEN.contains(one.get("outcome")));
      if (taken) {
        drafts.left(draft.id(), FormDesk.text(outcome));
      } else {
        drafts.refused(draft.id(), FormDesk.text(outcome));
      }
    } catch (Busy e) {
      LOG.warn("the form {} leaves later: {}", draft.id(), e.getMessage());
    }
  }
}
