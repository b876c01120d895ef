package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps alarms: of one rule, subject and occasion one is open, and what shows it again is added to
 * its evidence; a closed one stays as it was, and the rule may open another.
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

  private record Open(long seq, String evidence) {}

  private void open(Decision.Alarm alarm, Instant at) {
    Optional<Open> open =
        jdbc.sql(
                "select seq, evidence from alarm"
                    + " where rule = ? and subject = ? and occasion = ? and open = 1")
            .params(alarm.rule(), alarm.subject().key(), alarm.occasion())
            .query((row, n) -> new Open(row.getLong("seq"), row.getString("evidence")))
            .optional();
    if (open.isPresent()) {
      add(open.get(), alarm.evidence());
      return;
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

  private void add(Open open, List<String> more) {
    List<String> all = new ArrayList<>(List.of(open.evidence().split(" ")));
    more.stream().filter(id -> !all.contains(id)).forEach(all::add);
    jdbc.sql("update alarm set evidence = ? where seq = ?")
        .params(String.join(" ", all.subList(0, Math.min(all.size(), EVIDENCE_MAX))), open.seq())
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
