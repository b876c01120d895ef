package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Decision.Due.What;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Push;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The state of sending: which instruction may leave by which link, in what order, and what became
 * of it. Every method runs inside a transaction of its caller.
 */
final class DeliveryStore {

  private static final int CAUSE_MAX = 48;
  private static final RowMapper<Wake> WAKE =
      (row, n) ->
          new Wake(
              row.getString("link"), row.getString("instruction_id"), row.getInt("urgent") == 1);

  private final Database database;
  private final JdbcClient jdbc;
  private final LinkStore links;
  private final CanonicalXml canonical;
  private final String node;

  DeliveryStore(Database database, CanonicalXml canonical, String node) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.links = new LinkStore(jdbc);
    this.canonical = canonical;
    this.node = node;
  }

  /** Who claims on a link and who switches it off wait for each other. */
  static String lockOf(String link) {
    return "link:" + link;
  }

  /** One row, as the ledger keeps it. */
  private record Row(
      long seq,
      String link,
      String subject,
      int attempt,
      boolean maybeTaken,
      long sequence,
      String body,
      String trace) {}

  private Optional<Row> find(String instructionId) {
    return jdbc.sql(
            "select d.*, i.body, m.trace from delivery d join instruction i using (instruction_id)"
                + " left join event e on e.event_id = i.cause_event_id"
                + " left join message m on m.message_id = e.message_id"
                + " where d.instruction_id = ?")
        .param(instructionId)
        .query(
            (row, n) ->
                new Row(
                    row.getLong("seq"),
                    row.getString("link"),
                    row.getString("subject"),
                    row.getInt("attempt"),
                    row.getInt("maybe_taken") == 1,
                    row.getLong("sequence"),
                    row.getString("body"),
                    row.getString("trace") == null ? "" : row.getString("trace")))
        .optional();
  }

  /** A new instruction, ready to leave; parked where no adapter serves its party. */
  void add(
      String id, long seq, Optional<String> link, String subject, boolean urgent, Instant now) {
    String state = link.isPresent() ? "READY" : "PARKED";
    add(id, seq, link, subject, urgent, state, now);
  }

  /** A new answer to who asks: it leaves with the connection of the question, or is asked again. */
  void addAnswer(String id, long seq, Optional<String> link, String subject, Instant now) {
    add(id, seq, link, subject, false, "ON_REQUEST", now);
  }

  private void add(
      String id,
      long seq,
      Optional<String> link,
      String subject,
      boolean urgent,
      String state,
      Instant now) {
    jdbc.sql(
            "insert into delivery (instruction_id, seq, link, subject, urgent, state, attempt,"
                + " maybe_taken, not_before, wake_at, note) values (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)")
        .params(
            id,
            seq,
            link.orElse("-"),
            subject,
            urgent ? 1 : 0,
            state,
            now.toEpochMilli(),
            now.plus(Ledger.WAKE_AGAIN).toEpochMilli(),
            !state.equals("PARKED") ? null : "HUB-F005 no adapter serves this party")
        .update();
  }

  /** The answer to a question, by the message the question came in. */
  Optional<Instruction> findAnswer(String messageId) {
    return jdbc.sql(
            "select i.body from instruction i join event e on e.event_id = i.cause_event_id"
                + " where e.message_id = ? and i.type = ? order by i.seq limit 1")
        .params(messageId, AnswerGate.class.getSimpleName())
        .query((row, n) -> canonical.readInstruction(row.getString("body")))
        .optional();
  }

  /** Whoever asked has been given the answer. */
  void handedOver(String id, Instant at) {
    jdbc.sql(
            "update delivery set state = 'PUSHED', pushed_at = ?, attempt = attempt + 1"
                + " where instruction_id = ? and state = 'ON_REQUEST'")
        .params(at.toEpochMilli(), id)
        .update();
  }

  /** One statement, so that of many who are woken for it on any node exactly one has it. */
  Optional<Push> claim(String id, Instant now) {
    if (find(id).filter(row -> mayLeaveBy(row.link(), now)).isEmpty()) {
      return Optional.empty();
    }
    int rows =
        jdbc.sql(
                "update delivery set state = 'SENDING', attempt = attempt + 1, wake_at = ?,"
                    + " node = ?"
                    + " where instruction_id = ? and state = 'READY' and not_before <= ?"
                    + " and not exists (select 1 from delivery earlier"
                    + " where earlier.link = delivery.link and earlier.subject = delivery.subject"
                    + " and earlier.seq < delivery.seq and earlier.urgent >= delivery.urgent"
                    + " and earlier.state in ('READY', 'SENDING', 'PARKED'))")
            .params(now.plus(Ledger.SENDING_MAX).toEpochMilli(), node, id, now.toEpochMilli())
            .update();
    return rows == 1 ? find(id).map(row -> numbered(id, row)) : Optional.empty();
  }

  private boolean mayLeaveBy(String link, Instant now) {
    database.dialect().lock(jdbc, List.of(lockOf(link)));
    return links.isOpen(link, now);
  }

  private Push numbered(String id, Row row) {
    long sequence = row.sequence() > 0 ? row.sequence() : nextSequence(row.link());
    String reference = String.format("SWH%011d", sequence); // 14 characters: UN/EDIFACT 0020, 0062
    jdbc.sql("update delivery set sequence = ?, reference = ? where instruction_id = ?")
        .params(sequence, reference, id)
        .update();
    return new Push(
        canonical.readInstruction(row.body()),
        row.link(),
        sequence,
        reference,
        row.attempt(),
        row.maybeTaken(),
        row.trace());
  }

  private long nextSequence(String link) {
    return jdbc.sql(
            "insert into link_counter (link, last) values (?, 1)"
                + " on conflict (link) do update set last = link_counter.last + 1 returning last")
        .param(link)
        .query(Long.class)
        .single();
  }

  List<Wake> pushed(
      String id, Instant at, Optional<Duration> answerWithin, Optional<Duration> receiptWithin) {
    int rows =
        jdbc.sql(
                "update delivery set state = 'PUSHED', pushed_at = ?, note = null"
                    + " where instruction_id = ? and state = 'SENDING'")
            .params(at.toEpochMilli(), id)
            .update();
    Row row = find(id).orElseThrow();
    if (rows == 1) {
      links.worked(row.link());
      answerWithin.ifPresent(time -> addDue(What.ANSWER_DUE, row.subject(), id, at.plus(time)));
      receiptWithin.ifPresent(time -> addDue(What.RECEIPT_DUE, row.subject(), id, at.plus(time)));
    }
    return next(row);
  }

  private List<Wake> next(Row row) {
    return jdbc.sql(
            "select link, instruction_id, urgent from delivery where link = ? and subject = ?"
                + " and seq > ? and state = 'READY' order by seq limit 1")
        .params(row.link(), row.subject(), row.seq())
        .query(WAKE)
        .list();
  }

  /** What was to happen by then; twice the same is one row. */
  void addDeadline(Decision.Due due) {
    String kind = due.deadline().orElseThrow().name();
    String id = Digests.of(kind + "\n" + due.subject().key() + "\n" + due.cause());
    jdbc.sql(
            "insert into due (due_id, at, wake_at, what, subject, cause, deadline, awaited_from)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            "due/" + What.DEADLINE + "/" + id.substring(0, CAUSE_MAX),
            due.at().toEpochMilli(),
            due.at().toEpochMilli(),
            What.DEADLINE.name(),
            due.subject().key(),
            due.cause(),
            kind,
            due.awaitedFrom().orElse(null))
        .update();
  }

  /** Something that comes back to us; twice the same is one row. */
  void addDue(What what, String subject, String cause, Instant at) {
    jdbc.sql(
            "insert into due (due_id, at, wake_at, what, subject, cause) values (?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing")
        .params(
            "due/" + what + "/" + shortened(cause),
            at.toEpochMilli(),
            at.toEpochMilli(),
            what.name(),
            subject,
            cause)
        .update();
  }

  /**
   * The canonical language allows 70 characters for the id of a message, and time sends some too.
   */
  private static String shortened(String cause) {
    return cause.length() <= CAUSE_MAX ? cause : Digests.of(cause).substring(0, CAUSE_MAX);
  }

  void failed(String id, String text, boolean unknown, Optional<Instant> nextAt) {
    long next = nextAt.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    jdbc.sql(
            "update delivery set state = ?, maybe_taken = case when ? = 1 then 1 else maybe_taken end,"
                + " not_before = ?, wake_at = ?, note = ?"
                + " where instruction_id = ? and state = 'SENDING'")
        .params(
            nextAt.isPresent() ? "READY" : "PARKED",
            unknown ? 1 : 0,
            next,
            next,
            text.length() > 2000 ? text.substring(0, 2000) : text,
            id)
        .update();
  }

  List<Wake> listReady(Instant now, int max) {
    List<Wake> ready =
        jdbc.sql(
                "select link, instruction_id, urgent from delivery where state = 'READY'"
                    + " and wake_at <= ? and link not in ("
                    + LinkStore.CLOSED
                    + ") order by urgent desc, seq limit ?")
            .params(now.toEpochMilli(), now.toEpochMilli(), max)
            .query(WAKE)
            .list();
    for (Wake wake : ready) {
      jdbc.sql("update delivery set wake_at = ? where instruction_id = ?")
          .params(now.plus(Ledger.WAKE_AGAIN).toEpochMilli(), wake.instructionId())
          .update();
    }
    return ready;
  }

  /** Puts a parked instruction back on its way. False when it was not parked. */
  boolean replay(String id, Instant now) {
    return jdbc.sql(
                "update delivery set state = 'READY', attempt = 0, not_before = ?, wake_at = ?"
                    + " where instruction_id = ? and state = 'PARKED'")
            .params(now.toEpochMilli(), now.toEpochMilli(), id)
            .update()
        == 1;
  }

  /**
   * A partner's answer; an answer ends the delivery, a mere receipt does not. A receipt that comes
   * while the push is still being recorded leaves the state alone, or its window would never open.
   */
  void answered(String id, String answer, Instant at) {
    jdbc.sql(
            "update delivery set answer = ?, answered_at = ?, state = case"
                + " when ? <> 'RECEIVED' then 'ANSWERED' when state in ('READY', 'SENDING')"
                + " then state else 'PUSHED' end where instruction_id = ? and state <> 'ANSWERED'")
        .params(answer, at.toEpochMilli(), answer, id)
        .update();
  }

  /** Wakes that are owed for the instructions a message led to. */
  List<Wake> listOwed(String messageId) {
    return jdbc.sql(
            "select d.link, d.instruction_id, d.urgent from delivery d"
                + " join instruction i using (instruction_id)"
                + " join event e on e.event_id = i.cause_event_id"
                + " where e.message_id = ? and d.state = 'READY' order by d.seq")
        .param(messageId)
        .query(WAKE)
        .list();
  }
}
