package org.singlewindow.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;

/** The alarms of the ledger: read by whom they are for, and handled by a person. */
public final class Alarms {

  /**
   * An alarm.
   *
   * @param no its number
   * @param rule {@code AN-..} of the anomaly rules, or HUB
   * @param subject key of what it is about
   * @param code its wording
   * @param openedAt when it was raised
   * @param open true while nobody has handled it and what is missing has not come
   * @param closedAt when it was closed
   * @param closedBy who handled it, or the event that brought what was missing
   * @param result what the person found and did; empty where it resolved itself
   * @param evidence ids of the events that show it
   */
  public record Alarm(
      long no,
      String rule,
      String subject,
      String code,
      Instant openedAt,
      boolean open,
      Optional<Instant> closedAt,
      Optional<String> closedBy,
      Optional<String> result,
      List<String> evidence) {}

  /**
   * What is asked for.
   *
   * @param codes those the reader may see
   * @param rule one rule only
   * @param subject one subject only
   * @param open open ones only, or closed ones only
   * @param cursor older than this number
   */
  public record Query(
      Collection<String> codes,
      Optional<String> rule,
      Optional<String> subject,
      Optional<Boolean> open,
      Optional<Long> cursor) {}

  /**
   * What a person did about an alarm.
   *
   * @param who the party and the person's name
   * @param result what was found and done
   * @param key of the request: asked again it is the same request
   */
  public record Handling(String who, String result, String key) {}

  /** What became of it. */
  public enum Handled {
    /** It is closed now, or was by this same request. */
    DONE,
    /** Somebody else handled it, or what was missing came. */
    CLOSED_BEFORE,
    /** The key was used for another alarm or with another result. */
    KEY_USED
  }

  private final Database database;
  private final CanonicalXml canonical;

  /** The alarms of this database. */
  public Alarms(Database database, CanonicalXml canonical) {
    this.database = database;
    this.canonical = canonical;
  }

  /** Alarms, the newest first. */
  public List<Alarm> list(Query query, int max) {
    if (query.codes().isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(query.codes().size(), "?"));
    StringBuilder where = new StringBuilder("code in (" + marks + ")");
    List<Object> params = new ArrayList<>(query.codes());
    query.rule().ifPresent(rule -> and(where, params, "rule = ?", rule));
    query.subject().ifPresent(subject -> and(where, params, "subject = ?", subject));
    query.open().ifPresent(open -> and(where, params, "open = ?", open ? 1 : 0));
    query.cursor().ifPresent(no -> and(where, params, "seq < ?", no));
    params.add(max);
    return database
        .jdbc()
        .sql("select * from alarm where " + where + " order by seq desc limit ?")
        .params(params)
        .query((row, n) -> alarm(row))
        .list();
  }

  private static void and(StringBuilder where, List<Object> params, String what, Object value) {
    where.append(" and ").append(what);
    params.add(value);
  }

  /** One alarm. */
  public Optional<Alarm> find(long no) {
    return database
        .jdbc()
        .sql("select * from alarm where seq = ?")
        .param(no)
        .query((row, n) -> alarm(row))
        .optional();
  }

  /** The event with this id. */
  public Optional<Event> findEvent(String eventId) {
    return database
        .jdbc()
        .sql("select body from event where event_id = ? and body <> ''")
        .param(eventId)
        .query(String.class)
        .list()
        .stream()
        .findFirst()
        .map(body -> canonical.readEvents(body).get(0));
  }

  private static Alarm alarm(ResultSet row) throws SQLException {
    long closedAt = row.getLong("closed_at");
    return new Alarm(
        row.getLong("seq"),
        row.getString("rule"),
        row.getString("subject"),
        row.getString("code"),
        Instant.ofEpochMilli(row.getLong("opened_at")),
        row.getInt("open") == 1,
        closedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(closedAt)),
        Optional.ofNullable(row.getString("closed_by")),
        Optional.ofNullable(row.getString("result")),
        List.of(row.getString("evidence").split(" ")));
  }

  /** Closes an open alarm with what a person found; kept in the audit. */
  public Handled handle(long no, Handling handling, Instant now) {
    return database.write(
        () -> {
          database.dialect().lock(database.jdbc(), List.of("alarm:" + no));
          Optional<Long> used =
              database
                  .jdbc()
                  .sql("select seq from alarm where handled_key = ?")
                  .param(handling.key())
                  .query(Long.class)
                  .optional();
          if (used.isPresent()) {
            return saidAgain(used.get() == no, no, handling);
          }
          return close(no, handling, now) ? Handled.DONE : Handled.CLOSED_BEFORE;
        });
  }

  private Handled saidAgain(boolean same, long no, Handling handling) {
    boolean equal =
        same
            && find(no)
                .filter(alarm -> alarm.result().equals(Optional.of(handling.result())))
                .filter(alarm -> alarm.closedBy().equals(Optional.of(handling.who())))
                .isPresent();
    return equal ? Handled.DONE : Handled.KEY_USED;
  }

  private boolean close(long no, Handling handling, Instant now) {
    int closed =
        database
            .jdbc()
            .sql(
                "update alarm set open = 0, closed_at = ?, closed_by = ?, result = ?,"
                    + " handled_key = ? where seq = ? and open = 1")
            .params(now.toEpochMilli(), handling.who(), handling.result(), handling.key(), no)
            .update();
    if (closed == 1) {
      database
          .jdbc()
          .sql("insert into audit (at, who, what, object, why) values (?, ?, ?, ?, ?)")
          .params(
              now.toEpochMilli(), handling.who(), "ALARM_HANDLED", "alarm:" + no, handling.result())
          .update();
    }
    return closed == 1;
  }
}
