package org.singlewindow.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.ReceiptDue;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision.Due.What;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Received;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must come back to us, as the events of time it becomes; inside its caller's transaction. */
final class DueStore {

  private final JdbcClient jdbc;

  DueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that are due; they wake again later, until they have been recorded. */
  List<Received> take(Instant now, int max) {
    List<Received> due =
        jdbc.sql("select * from due where wake_at <= ? order by wake_at limit ?")
            .params(now.toEpochMilli(), max)
            .query(
                (row, n) ->
                    timeEvent(
                        row.getString("due_id"), Instant.ofEpochMilli(row.getLong("at")), row))
            .list();
    for (Received one : due) {
      jdbc.sql("update due set wake_at = ? where due_id = ?")
          .params(now.plus(Ledger.WAKE_AGAIN).toEpochMilli(), one.messageId())
          .update();
    }
    return due;
  }

  private static Received timeEvent(String dueId, Instant at, ResultSet row) throws SQLException {
    What what = What.valueOf(row.getString("what"));
    String subject = row.getString("subject");
    String cause = row.getString("cause");
    EventHeader header = new EventHeader(dueId + "#1", dueId, Ledger.HUB, at, at, false);
    Event event =
        switch (what) {
          case ANSWER_DUE -> new AnswerDue(header, cause);
          case PARKING_EXPIRED -> new ParkingExpired(header, subject, cause);
          case RECEIPT_DUE -> new ReceiptDue(header, cause);
          case RELEASE_EXPIRED ->
              new EmptyReleaseExpired(header, cause, Subject.parse(subject).no());
          case DEADLINE ->
              new DeadlinePassed(
                  header,
                  DeadlineKind.valueOf(row.getString("deadline")),
                  subject,
                  Optional.ofNullable(row.getString("awaited_from")),
                  cause);
        };
    return new Received(dueId, Ledger.HUB, Digests.of(dueId), at, List.of(event));
  }
}
