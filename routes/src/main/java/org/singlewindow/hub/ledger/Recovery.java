package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is put right after something failed: half sent by a process that died, waiting for a time
 * that a wrong clock has set, or forgotten by the broker. Runs inside a transaction of its caller.
 */
final class Recovery {

  private final JdbcClient jdbc;
  private final String node;

  /** After what this node did. */
  Recovery(JdbcClient jdbc, String node) {
    this.jdbc = jdbc;
    this.node = node;
  }

  /** A process begins anew: nothing of its own is being sent, and everything is woken again. */
  void begin(Instant now) {
    long at = now.toEpochMilli();
    giveBackOwn(now);
    if (isBehindItself(at)) {
      clockWentBack(now);
    }
    jdbc.sql("update delivery set wake_at = not_before where state = 'READY'").update();
    jdbc.sql("update due set wake_at = at").update();
  }

  /** What this node was sending when it died; an older hub named no node. */
  void giveBackOwn(Instant now) {
    giveBack("state = 'SENDING' and node in (?, '')", now.toEpochMilli(), List.of(node));
  }

  /** A sender that could not even say that it failed has had its time. */
  void giveBackStalled(Instant now) {
    giveBack("state = 'SENDING' and wake_at <= ?", now.toEpochMilli(), List.of(now.toEpochMilli()));
  }

  private void giveBack(String where, long at, List<Object> parameters) {
    List<Object> all = new ArrayList<>(List.of(at, at));
    all.addAll(parameters);
    jdbc.sql(
            "update delivery set state = 'READY', maybe_taken = 1, not_before = ?, wake_at = ?"
                + " where "
                + where)
        .params(all)
        .update();
  }

  /** True when the latest event was recorded at a time that is still to come. */
  private boolean isBehindItself(long at) {
    return jdbc.sql("select recorded_at from event order by seq desc limit 1")
        .query(Long.class)
        .optional()
        .filter(last -> last > at)
        .isPresent();
  }

  /** Nothing waits for a time that a clock which ran ahead has set. */
  void clockWentBack(Instant now) {
    long at = now.toEpochMilli();
    jdbc.sql(
            "update delivery set not_before = ?, wake_at = ? where state = 'READY'"
                + " and (not_before > ? or wake_at > ?)")
        .params(at, at, at, at)
        .update();
  }

  /** What went into queues that are gone leaves again, where nobody has answered it. */
  int pushAgain(Collection<String> links, Instant since, Instant now) {
    if (links.isEmpty()) {
      return 0;
    }
    String names = String.join(", ", Collections.nCopies(links.size(), "?"));
    List<Object> parameters = new ArrayList<>(List.of(now.toEpochMilli(), now.toEpochMilli()));
    parameters.addAll(links);
    parameters.add(since.toEpochMilli());
    return jdbc.sql(
            "update delivery set state = 'READY', maybe_taken = 1, not_before = ?, wake_at = ?"
                + " where state = 'PUSHED' and answer is null and link in ("
                + names
                + ") and pushed_at >= ?")
        .params(parameters)
        .update();
  }
}
