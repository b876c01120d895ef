package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.ledger.ChainRow.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The chain of digests of one node, over everything that came, was recorded and left. A day begins
 * with the end of the day before. Every method runs inside a transaction of its caller.
 */
final class Chain {

  static final RowMapper<ChainRow> ROW =
      (row, n) ->
          new ChainRow(
              row.getString("node"),
              row.getLong("no"),
              row.getString("day"),
              row.getLong("at"),
              Kind.valueOf(row.getString("kind")),
              row.getString("id"),
              row.getString("what"),
              row.getString("party"),
              row.getString("link"),
              row.getString("reference"),
              row.getLong("sequence"),
              row.getString("body"),
              row.getString("canonical"),
              row.getString("mapping"),
              row.getString("outcome"),
              row.getString("chain"));

  private static final int OUTCOME = 12;

  private final Database database;
  private final JdbcClient jdbc;
  private final String node;

  Chain(Database database, String node) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.node = node;
  }

  /** What happened, before it has a place in the chain; the fields are those of the row. */
  record Link(
      Kind kind,
      String id,
      String what,
      String party,
      String link,
      String reference,
      long sequence,
      String body,
      String canonical,
      String mapping,
      String outcome) {}

  private record Head(long no, String day, String chain) {}

  /**
   * Nobody else adds a link until this transaction ends. Whoever locks other rows too takes this
   * first, or two of them would wait for each other.
   */
  void lock() {
    database.dialect().lock(jdbc, List.of("chain:" + node));
  }

  /** Adds a link and returns its digest. */
  String add(Link link, Instant now) {
    lock();
    Head head = head();
    String today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    ChainRow row =
        new ChainRow(
                node,
                head.no() + 1,
                today.compareTo(head.day()) < 0 ? head.day() : today,
                now.toEpochMilli(),
                link.kind(),
                link.id(),
                link.what(),
                link.party(),
                link.link(),
                link.reference(),
                link.sequence(),
                link.body(),
                link.canonical(),
                link.mapping(),
                link.outcome().substring(0, Math.min(OUTCOME, link.outcome().length())),
                "")
            .chained(head.chain());
    insert(row);
    return row.chain();
  }

  /** True when this body was chained so since then. */
  boolean knows(Kind kind, String body, Instant since) {
    return !jdbc.sql("select 1 from chain where body = ? and kind = ? and at >= ? limit 1")
        .params(body, kind.name(), since.toEpochMilli())
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  private Head head() {
    return jdbc.sql("select no, day, chain from chain where node = ? order by no desc limit 1")
        .param(node)
        .query(
            (row, n) -> new Head(row.getLong("no"), row.getString("day"), row.getString("chain")))
        .optional()
        .orElseGet(() -> new Head(0, "", older().orElse("")));
  }

  /** Where a chain over events alone stood before this one began. */
  private Optional<String> older() {
    return jdbc.sql("select chain from event where node = ? order by seq desc limit 1")
        .param(node)
        .query(String.class)
        .optional();
  }

  private void insert(ChainRow row) {
    jdbc.sql("insert into chain values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            row.node(),
            row.no(),
            row.day(),
            row.at(),
            row.kind().name(),
            row.id(),
            row.what(),
            row.party(),
            row.link(),
            row.reference(),
            row.sequence(),
            row.body(),
            row.canonical(),
            row.mapping(),
            row.outcome(),
            row.chain())
        .update();
  }
}
