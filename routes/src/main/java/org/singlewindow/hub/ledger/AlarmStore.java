package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.AlarmSteps;
import org.singlewindow.hub.journey.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps alarms: of one rule, subject and occasion one is open, and what shows it again is added to
 * its evidence; a later step of the rule makes it graver. A closed one stays as it was, and the
 * rule may open another when something shows it that the person who closed it had not before them.
 */
final class AlarmStore {

  /** More events than a person reads; what comes later shows the same. */
  private static final int EVIDENCE_MAX = 20;

  private final JdbcClient jdbc;

  AlarmStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens what a decision alarms, and closes what resolved itself by it. */
  void write(Decision decision, Instant at) {
    decision.alarms().forEach(alarm -> open(alarm, at));
    decision.resolved().forEach(resolved -> resolve(resolved, at));
  }

  private record Known(long seq, String code, String evidence) {

    /** True when all that shows an alarm, at this step of its rule, was shown by this one. */
    boolean showed(Decision.Alarm alarm) {
      return List.of(evidence.split(" ")).containsAll(alarm.evidence())
          && !AlarmSteps.isLater(alarm.code(), code);
    }
  }

  /** Opens one, or adds to the one that is open. */
  void open(Decision.Alarm alarm, Instant at) {
    Optional<Known> open = find(alarm, "open = 1");
    if (open.isPresent()) {
      add(open.get(), alarm);
      return;
    }
    if (find(alarm, "result is not null").filter(one -> one.showed(alarm)).isPresent()) {
      return; // a person has handled this very thing
    }
    jdbc.sql(
            "insert into alarm (rule, subject, occasion, code, opened_at, evidence, open)"
                + " values (?, ?, ?, ?, ?, ?, 1)")
        .params(
            alarm.rule(),
            alarm.subject().key(),
            alarm.occasion(),
            alarm.code(),
            at.toEpochMilli(),
            String.join(" ", alarm.evidence()))
        .update();
  }

  /** The latest alarm of the same rule, subject and occasion. */
  private Optional<Known> find(Decision.Alarm alarm, String which) {
    return jdbc.sql(
            "select seq, code, evidence from alarm"
                + " where rule = ? and subject = ? and occasion = ? and "
                + which
                + " order by seq desc limit 1")
        .params(alarm.rule(), alarm.subject().key(), alarm.occasion())
        .query(
            (row, n) ->
                new Known(row.getLong("seq"), row.getString("code"), row.getString("evidence")))
        .optional();
  }

  private void add(Known open, Decision.Alarm more) {
    List<String> all = new ArrayList<>(List.of(open.evidence().split(" ")));
    more.evidence().stream().filter(id -> !all.contains(id)).forEach(all::add);
    String code = AlarmSteps.isLater(more.code(), open.code()) ? more.code() : open.code();
    jdbc.sql("update alarm set code = ?, evidence = ? where seq = ?")
        .params(
            code, String.join(" ", all.subList(0, Math.min(all.size(), EVIDENCE_MAX))), open.seq())
        .update();
  }

  private void resolve(Decision.Resolved resolved, Instant at) {
    jdbc.sql(
            "update alarm set open = 0, closed_at = ?, closed_by = ?"
                + " where rule = ? and subject = ? and occasion = ? and open = 1")
        .params(
            at.toEpochMilli(),
            resolved.by(),
            resolved.rule(),
            resolved.subject().key(),
            resolved.occasion())
        .update();
  }
}
