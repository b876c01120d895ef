package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people decided about dead letters, each under a key of its own, so that a double click is
 * one decision. Whoever carries one out says so step by step; where nobody has for a while he died,
 * and whoever asks again goes on with what is left.
 */
public final class DeadDecisions {

  /** No step takes as long: it waits for outcomes for half a minute. */
  static final Duration STEP_MAX = Duration.ofMinutes(2);

  /** What a request under a key finds. */
  public enum Begun {
    /** Nobody carries it out: go on. */
    NEW,
    /** It was asked before: {@link #answer} is what it was told. */
    BEFORE,
    /** The key was used for something else. */
    OTHER
  }

  private record Known(String request, String answer, long at) {}

  private final Database database;
  private final JdbcClient jdbc;

  /** The decisions of this ledger. */
  public DeadDecisions(Database database) {
    this.database = database;
    this.jdbc = database.jdbc();
  }

  /** Begins a decision under a key; the second click finds that of the first. */
  public Begun begin(String key, String request, Instant now) {
    String digest = Digests.of(request);
    return database.write(
        () -> {
          int rows =
              jdbc.sql(
                      "insert into dead_decision (decision, at, request) values (?, ?, ?)"
                          + " on conflict do nothing")
                  .params(key, now.toEpochMilli(), digest)
                  .update();
          return rows == 1 ? Begun.NEW : known(key, digest, now);
        });
  }

  private Begun known(String key, String digest, Instant now) {
    Known before =
        jdbc.sql("select request, answer, at from dead_decision where decision = ?")
            .param(key)
            .query(
                (row, n) ->
                    new Known(row.getString("request"), row.getString("answer"), row.getLong("at")))
            .single();
    if (!before.request().equals(digest)) {
      return Begun.OTHER;
    }
    boolean died = before.answer().isEmpty() && before.at() < now.minus(STEP_MAX).toEpochMilli();
    return died && takeOver(key, before.at(), now) ? Begun.NEW : Begun.BEFORE;
  }

  /** Of two that ask again at once one goes on. */
  private boolean takeOver(String key, long at, Instant now) {
    return jdbc.sql("update dead_decision set at = ? where decision = ? and at = ?")
            .params(now.toEpochMilli(), key, at)
            .update()
        == 1;
  }

  /** Says that it is being carried out still. */
  public void goOn(String key, Instant now) {
    database.writeOnly(
        () ->
            jdbc.sql("update dead_decision set at = ? where decision = ?")
                .params(now.toEpochMilli(), key)
                .update());
  }

  /** Keeps what a decision was answered. */
  public void end(String key, String answer) {
    database.writeOnly(
        () ->
            jdbc.sql("update dead_decision set answer = ? where decision = ?")
                .params(answer, key)
                .update());
  }

  /** What a decision was answered; empty while it is being carried out. */
  public String answer(String key) {
    return jdbc.sql("select answer from dead_decision where decision = ?")
        .param(key)
        .query(String.class)
        .single();
  }
}
