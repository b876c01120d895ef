package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be counted of the ledger by its indexes, whatever it holds. */
public final class LedgerGauges {

  /**
   * Deliveries that are not done.
   *
   * @param link the adapter
   * @param state READY, SENDING, PARKED or another that waits
   * @param count how many
   * @param oldest when the oldest of them was decided
   */
  public record Waiting(String link, String state, long count, Instant oldest) {}

  private final Database database;
  private final JdbcClient jdbc;

  /** Gauges of this ledger. */
  public LedgerGauges(Database database) {
    this.database = database;
    this.jdbc = database.jdbc();
  }

  /** Deliveries that are not done, by link and state. */
  public List<Waiting> listWaiting() {
    return jdbc.sql(
            "select d.link, d.state, count(*) as n, min(i.issued_at) as oldest from delivery d"
                + " join instruction i using (instruction_id)"
                + " where d.state not in ('PUSHED', 'ANSWERED', 'ON_REQUEST')"
                + " group by d.link, d.state order by d.link, d.state")
        .query(
            (row, n) ->
                new Waiting(
                    row.getString("link"),
                    row.getString("state"),
                    row.getLong("n"),
                    Instant.ofEpochMilli(row.getLong("oldest"))))
        .list();
  }

  /**
   * Really writes: a row of its own, committed like every other.
   *
   * @throws org.springframework.dao.DataAccessException when the ledger does not take it
   */
  public void proveWrite(Instant now) {
    database.writeOnly(
        () ->
            jdbc.sql(
                    "insert into retention (rule, node, upto) values ('write-proved', '-', ?)"
                        + " on conflict (rule, node) do update set upto = excluded.upto")
                .param(now.toEpochMilli())
                .update());
  }
}
