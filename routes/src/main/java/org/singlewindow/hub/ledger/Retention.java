package org.singlewindow.hub.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.singlewindow.hub.ledger.ChainRow.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes bodies whose time is over and leaves a tombstone of each, so that the chain can still be
 * proved. The bytes as they came and left are files of the archive; our own words lie in the
 * ledger, which gives the space back to the disk.
 */
public final class Retention {

  /** Which of the two digests of a row a rule looks at. */
  public enum Body {
    /** The bytes that came or left. */
    RAW,
    /** Our own words. */
    CANONICAL
  }

  /**
   * How long bodies are kept.
   *
   * @param name as the tombstone says it
   * @param body which
   * @param kinds of what
   * @param keep how long; zero is for ever
   */
  public record Rule(String name, Body body, Set<Kind> kinds, Duration keep) {

    /** The rules of a house. */
    public static List<Rule> of(Duration raw, Duration canonical, Duration refused) {
      return List.of(
          new Rule("raw", Body.RAW, Set.of(Kind.RECEIVED, Kind.QUARANTINED, Kind.SENT), raw),
          new Rule("refused", Body.RAW, Set.of(Kind.REFUSED), refused),
          new Rule("canonical", Body.CANONICAL, Set.of(Kind.EVENT, Kind.SENT), canonical));
    }

    private boolean isOver(long at, Instant now) {
      return !keep.isZero() && at < now.minus(keep).toEpochMilli();
    }

    private String said() {
      return name + " after " + keep.toDays() + " days";
    }
  }

  /**
   * What one run deleted.
   *
   * @param bodies how many
   * @param bytes how many they had
   */
  public record Freed(long bodies, long bytes) {}

  /** What was archived no longer ago may be on its way to the ledger still. */
  private static final Duration ON_ITS_WAY_MAX = Duration.ofDays(1);

  private final Database database;
  private final JdbcClient jdbc;
  private final Archive archive;
  private final List<Rule> rules;
  private final int rowsMax;

  /**
   * Retention of this ledger and archive.
   *
   * @param rowsMax rows of the chain looked at in one commit, so that nobody waits long behind it
   */
  public Retention(Database database, Archive archive, List<Rule> rules, int rowsMax) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.archive = archive;
    this.rules = List.copyOf(rules);
    this.rowsMax = rowsMax;
  }

  /** The tombstone of a body, where retention deleted it. */
  static Optional<Tombstone> findTombstone(JdbcClient jdbc, String digest) {
    return jdbc.sql("select * from tombstone where digest = ?")
        .param(digest)
        .query(
            (row, n) ->
                new Tombstone(
                    digest, row.getString("rule"), row.getLong("bytes"), row.getLong("at")))
        .optional();
  }

  /** Deletes all whose time is over now. */
  public Freed run(Instant now) {
    long bodies = 0;
    long bytes = 0;
    List<String> nodes =
        jdbc.sql("select distinct node from chain order by node").query(String.class).list();
    for (Rule rule : rules) {
      for (String node : nodes) {
        List<ChainRow> rows = over(rule, node, now);
        while (!rows.isEmpty()) {
          List<Tombstone> deleted = delete(rule, rows, now);
          bodies += deleted.size();
          bytes += deleted.stream().mapToLong(Tombstone::bytes).sum();
          mark(rule, node, rows.get(rows.size() - 1).no());
          rows = over(rule, node, now);
        }
      }
    }
    if (bodies > 0) {
      database.giveBack();
    }
    return new Freed(bodies, bytes);
  }

  /** The next rows after the mark whose time is over; the first one that is not ends them. */
  private List<ChainRow> over(Rule rule, String node, Instant now) {
    return jdbc
        .sql(
            "select * from chain where node = ? and no > coalesce("
                + "(select upto from retention where rule = ? and node = ?), 0) order by no limit ?")
        .params(node, rule.name(), node, rowsMax)
        .query(Chain.ROW)
        .list()
        .stream()
        .takeWhile(row -> rule.isOver(row.at(), now))
        .toList();
  }

  private void mark(Rule rule, String node, long upto) {
    database.writeOnly(
        () ->
            jdbc.sql(
                    "insert into retention (rule, node, upto) values (?, ?, ?)"
                        + " on conflict (rule, node) do update set upto = excluded.upto")
                .params(rule.name(), node, upto)
                .update());
  }

  private List<Tombstone> delete(Rule rule, List<ChainRow> rows, Instant now) {
    List<ChainRow> meant = rows.stream().filter(row -> rule.kinds().contains(row.kind())).toList();
    return rule.body() == Body.RAW ? deleteRaw(rule, meant, now) : deleteOurs(rule, meant, now);
  }

  /** The tombstone is on disk before its body goes: die in between, and it goes the next time. */
  private List<Tombstone> deleteRaw(Rule rule, List<ChainRow> rows, Instant now) {
    Map<String, Tombstone> tombstones = new TreeMap<>();
    for (ChainRow row : rows) {
      archive
          .findSize(row.body())
          .filter(bytes -> !isWanted(row.body(), now))
          .ifPresent(bytes -> tombstones.put(row.body(), tombstone(rule, row.body(), bytes, now)));
    }
    database.writeOnly(() -> tombstones.values().forEach(this::bury));
    List<Tombstone> deleted = new ArrayList<>();
    for (Tombstone one : tombstones.values()) {
      if (archive.delete(one.digest(), now.minus(ON_ITS_WAY_MAX))) {
        deleted.add(one);
      } else {
        database.writeOnly(() -> unbury(one));
      }
    }
    return deleted;
  }

  /** The same bytes may have come again, or were refused first and taken later. */
  private boolean isWanted(String digest, Instant now) {
    return jdbc
        .sql("select * from chain where body = ?")
        .param(digest)
        .query(Chain.ROW)
        .list()
        .stream()
        .anyMatch(
            row ->
                rules.stream()
                    .filter(rule -> rule.body() == Body.RAW && rule.kinds().contains(row.kind()))
                    .anyMatch(rule -> !rule.isOver(row.at(), now)));
  }

  private List<Tombstone> deleteOurs(Rule rule, List<ChainRow> rows, Instant now) {
    return database.write(
        () -> {
          List<Tombstone> deleted = new ArrayList<>();
          for (ChainRow row : rows) {
            String table = row.kind() == Kind.EVENT ? "event" : "instruction";
            String bodyOf = table + " where " + table + "_id = ?";
            jdbc
                .sql("select body from " + bodyOf)
                .param(row.id())
                .query(String.class)
                .list()
                .stream()
                .filter(body -> !body.isEmpty())
                .map(body -> body.getBytes(StandardCharsets.UTF_8).length)
                .forEach(bytes -> deleted.add(tombstone(rule, row.canonical(), bytes, now)));
            jdbc.sql("update " + table + " set body = '' where " + table + "_id = ?")
                .param(row.id())
                .update();
          }
          deleted.forEach(this::bury);
          return deleted;
        });
  }

  private static Tombstone tombstone(Rule rule, String digest, long bytes, Instant now) {
    return new Tombstone(digest, rule.said(), bytes, now.toEpochMilli());
  }

  private void unbury(Tombstone one) {
    jdbc.sql("delete from tombstone where digest = ?").param(one.digest()).update();
  }

  private void bury(Tombstone one) {
    jdbc.sql(
            "insert into tombstone (digest, rule, bytes, at) values (?, ?, ?, ?) on conflict"
                + " (digest) do update set rule = excluded.rule, at = excluded.at")
        .params(one.digest(), one.rule(), one.bytes(), one.at())
        .update();
  }
}
