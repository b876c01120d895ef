package org.singlewindow.hub.ledger;

import java.time.Instant;
import org.singlewindow.hub.journey.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps alarms: of one rule, subject and occasion one is open; a closed one stays as it was. */
final class AlarmStore {

  private final JdbcClient jdbc;

  AlarmStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens what a decision alarms, and closes what resolved itself by it. */
  void write(Decision decision, Instant at) {
    decision.alarms().forEach(alarm -> open(alarm, at));
    decision.resolved().forEach(resolved -> resolve(resolved, at));
  }

  private void open(Decision.Alarm alarm, Instant at) {
    jdbc.sql(
            "insert into alarm (rule, subject, occasion, code, opened_at, evidence, open)"
                + " select ?, ?, ?, ?, ?, ?, 1 where not exists (select 1 from alarm"
                + " where rule = ? and subject = ? and occasion = ? and open = 1)")
        .params(
            alarm.rule(),
            alarm.subject().key(),
            alarm.occasion(),
            alarm.code(),
            at.toEpochMilli(),
            String.join(" ", alarm.evidence()),
            alarm.rule(),
            alarm.subject().key(),
            alarm.occasion())
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
