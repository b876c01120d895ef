package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.singlewindow.hub.journey.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Time is a sender too. Puts what is due on {@code hub.in} and wakes the senders of what is to be
 * tried again. The only thing in the house that watches a clock.
 */
public class DueLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(DueLoop.class);
  private static final Seldom FAILED = new Seldom(LOG::error);

  /** Clocks are put right by less than this all the time. */
  private static final Duration BACK_MIN = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final InboundQueue inbound;
  private final OutboundQueue outbound;
  private final Clock clock;
  private final int rowsMax;
  private Instant last = Instant.MIN;
  private volatile long turnedAt = System.nanoTime();

  /**
   * A look at the clock, to be repeated.
   *
   * @param rowsMax how many rows one look takes of each kind
   */
  public DueLoop(
      Ledger ledger, InboundQueue inbound, OutboundQueue outbound, Clock clock, int rowsMax) {
    this.ledger = ledger;
    this.inbound = inbound;
    this.outbound = outbound;
    this.clock = clock;
    this.rowsMax = rowsMax;
  }

  private void lookAtTheClock() {
    Instant now = clock.instant();
    if (now.plus(BACK_MIN).isBefore(last)) {
      LOG.warn("the clock went back from {} to {}; what waits is woken", last, now);
      ledger.clockWentBack(now);
    }
    last = now;
  }

  /** How long ago a look last succeeded. */
  public Duration still() {
    return Duration.ofNanos(System.nanoTime() - turnedAt);
  }

  /** One look: everything due goes to its queue. A failure is logged; the next look tries again. */
  @Override
  public void run() {
    try {
      lookAtTheClock();
      ledger.listDue(clock.instant(), rowsMax).forEach(inbound::send);
      outbound.send(ledger.listReady(clock.instant(), rowsMax));
      turnedAt = System.nanoTime();
    } catch (RuntimeException e) {
      FAILED.error("HUB-F004 time stands still until the next look", e);
    }
  }
}
