package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ways out, one for each adapter: a person's switch, and the circuit breaker. Both are in the
 * ledger, so they survive a restart and hold on every node.
 */
public final class Links {

  /**
   * A link as it stands.
   *
   * @param off since when it is switched off, by whom and why; empty when it is on
   * @param failures pushes that failed in a row
   * @param pausedUntil until when nothing is tried because of them; afterwards one probes
   * @param inFlight being pushed at this moment
   * @param waiting instructions that wait
   */
  public record Link(
      String link,
      Optional<Off> off,
      int failures,
      Optional<Instant> pausedUntil,
      long inFlight,
      long waiting) {}

  /**
   * A switch that is off.
   *
   * @param by who switched it off
   */
  public record Off(Instant at, String by, String why) {}

  private final Database database;
  private final LinkStore store;

  /** The links of this ledger. */
  public Links(Database database) {
    this.database = database;
    this.store = new LinkStore(database.jdbc());
  }

  /**
   * Switches a link off: no push begins after this returns; {@link #inFlight} tells of those that
   * began before. False when it was off already; then nothing changed.
   */
  public boolean off(String link, String who, String why, Instant now) {
    return database.write(
        () -> {
          lock(link);
          int rows =
              jdbc()
                  .sql(
                      "insert into link (link, off_at, off_by, off_why) values (?, ?, ?, ?)"
                          + " on conflict (link) do update set off_at = excluded.off_at,"
                          + " off_by = excluded.off_by, off_why = excluded.off_why"
                          + " where link.off_at = 0")
                  .params(link, now.toEpochMilli(), who, why)
                  .update();
          return rows == 1 && audit(now, who, "LINK_OFF", link, why);
        });
  }

  /**
   * Switches a link on: what waited is woken, in its order, what stops a container first. False
   * when it was on already.
   */
  public boolean on(String link, String who, String why, Instant now) {
    return database.write(
        () -> {
          lock(link);
          int rows =
              jdbc()
                  .sql(
                      "update link set off_at = 0, off_by = '', off_why = '', failures = 0,"
                          + " paused_until = 0 where link = ? and off_at > 0")
                  .param(link)
                  .update();
          if (rows == 1) {
            store.wake(link);
          }
          return rows == 1 && audit(now, who, "LINK_ON", link, why);
        });
  }

  /** How many are being pushed by this link at this moment. */
  public long inFlight(String link) {
    return store.inFlight(link);
  }

  /**
   * The link failed once more.
   *
   * @param failuresMax so many in a row pause it
   * @param pause how long nothing is tried
   */
  public void failed(String link, int failuresMax, Duration pause, Instant now) {
    database.writeOnly(
        () -> {
          jdbc()
              .sql(
                  "insert into link (link, failures) values (?, 1)"
                      + " on conflict (link) do update set failures = link.failures + 1")
              .param(link)
              .update();
          jdbc()
              .sql("update link set paused_until = ? where link = ? and failures >= ?")
              .params(now.plus(pause).toEpochMilli(), link, failuresMax)
              .update();
        });
  }

  /** How these links stand, in their order. */
  public List<Link> list(Set<String> names) {
    return names.stream().sorted().map(this::find).toList();
  }

  /** Links that are off or paused. */
  public List<Link> listClosed() {
    return jdbc()
        .sql("select link from link where off_at > 0 or paused_until > 0 order by link")
        .query(String.class)
        .list()
        .stream()
        .map(this::find)
        .toList();
  }

  /** How a link stands; one of which nothing is known is on. */
  public Link find(String link) {
    long waiting =
        jdbc()
            .sql("select count(*) from delivery where link = ? and state = 'READY'")
            .param(link)
            .query(Long.class)
            .single();
    Link fresh = new Link(link, Optional.empty(), 0, Optional.empty(), inFlight(link), waiting);
    return jdbc()
        .sql("select * from link where link = ?")
        .param(link)
        .query(
            (row, n) -> {
              long off = row.getLong("off_at");
              long paused = row.getLong("paused_until");
              return new Link(
                  link,
                  off == 0
                      ? Optional.empty()
                      : Optional.of(
                          new Off(
                              Instant.ofEpochMilli(off),
                              row.getString("off_by"),
                              row.getString("off_why"))),
                  row.getInt("failures"),
                  paused == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(paused)),
                  fresh.inFlight(),
                  waiting);
            })
        .optional()
        .orElse(fresh);
  }

  private void lock(String link) {
    database.dialect().lock(jdbc(), List.of(DeliveryStore.lockOf(link)));
  }

  private boolean audit(Instant now, String who, String what, String link, String why) {
    return jdbc()
            .sql("insert into audit (at, who, what, object, why) values (?, ?, ?, ?, ?)")
            .params(now.toEpochMilli(), who, what, link, why)
            .update()
        == 1;
  }

  private JdbcClient jdbc() {
    return database.jdbc();
  }
}
