package org.singlewindow.hub.ledger;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether anything may leave by a link: a person has not switched it off, and it is not paused
 * because it failed too often. Every method runs inside a transaction of its caller.
 */
final class LinkStore {

  /** Links by which nothing leaves now; one parameter, the time. */
  static final String CLOSED = "select link from link where off_at > 0 or paused_until > ?";

  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is written of a link. */
  private record Row(boolean off, long pausedUntil) {}

  /** True when one more may leave; after a pause one at a time, until one of them arrived. */
  boolean isOpen(String link, Instant now) {
    return jdbc.sql("select off_at, paused_until from link where link = ?")
        .param(link)
        .query((row, n) -> new Row(row.getLong("off_at") > 0, row.getLong("paused_until")))
        .optional()
        .filter(row -> row.off() || row.pausedUntil() > 0)
        .map(row -> !row.off() && row.pausedUntil() <= now.toEpochMilli() && inFlight(link) == 0)
        .orElse(true);
  }

  /** How many are being pushed by this link at this moment. */
  long inFlight(String link) {
    return jdbc.sql("select count(*) from delivery where link = ? and state = 'SENDING'")
        .param(link)
        .query(Long.class)
        .single();
  }

  /** One arrived: what waited for the link is woken. */
  void worked(String link) {
    int rows =
        jdbc.sql("update link set failures = 0, paused_until = 0 where link = ? and failures > 0")
            .param(link)
            .update();
    if (rows == 1) {
      wake(link);
    }
  }

  /** Whatever waits on a link is looked at when its own time has come. */
  void wake(String link) {
    jdbc.sql("update delivery set wake_at = not_before where link = ? and state = 'READY'")
        .param(link)
        .update();
  }
}
