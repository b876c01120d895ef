package org.singlewindow.hub.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.ReceiptDue;
import org.singlewindow.hub.canonical.Refusal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger remembers that an event speaks of, beyond the dossiers of its subjects. */
final class Recollection {

  /** A refusal as it is kept. */
  static final RowMapper<Refusal> REFUSAL =
      (row, n) ->
          new Refusal(
              row.getString("code"),
              row.getString("place"),
              row.getString("came"),
              row.getString("expected"));

  private final JdbcClient jdbc;
  private final CanonicalXml canonical;
  private final Function<String, Optional<String>> linkOf;

  /**
   * What this database remembers.
   *
   * @param linkOf party id to the adapter that serves it
   */
  Recollection(JdbcClient jdbc, CanonicalXml canonical, Function<String, Optional<String>> linkOf) {
    this.jdbc = jdbc;
    this.canonical = canonical;
    this.linkOf = linkOf;
  }

  /** The instruction an event answers, or says is overdue or undelivered. */
  Optional<Instruction> findInstruction(Event event) {
    if (event instanceof InstructionAnswered answered) {
      return findReferred(answered.header().saidBy(), answered.reference());
    }
    if (event instanceof DeclarationRegistered registered) {
      return findReferred(registered.header().saidBy(), registered.reference());
    }
    return overdue(event)
        .or(
            () ->
                event instanceof DeliveryFailed failed
                    ? Optional.of(failed.instructionId())
                    : Optional.empty())
        .flatMap(id -> read("select body from instruction where instruction_id = ?", id));
  }

  private static Optional<String> overdue(Event event) {
    if (event instanceof AnswerDue due) {
      return Optional.of(due.instructionId());
    }
    return event instanceof ReceiptDue due ? Optional.of(due.instructionId()) : Optional.empty();
  }

  /**
   * By our id, or else by the reference it carried on the sender's own link: two questions, each of
   * which an index answers.
   */
  private Optional<Instruction> findReferred(String sender, String reference) {
    return read("select body from instruction where instruction_id = ?", reference)
        .or(
            () ->
                read(
                    "select i.body from delivery d join instruction i using (instruction_id)"
                        + " where d.link = ? and d.reference = ?",
                    linkOf.apply(sender).orElse("-"),
                    reference));
  }

  private Optional<Instruction> read(String sql, Object... params) {
    return jdbc.sql(sql)
        .params(params)
        .query((row, n) -> row.getString("body"))
        .optional()
        .filter(body -> !body.isEmpty()) // retention may have deleted it
        .map(canonical::readInstruction);
  }

  /** What a partner has said so far to an instruction that time asks after. */
  Optional<Answer> findAnswer(Event event) {
    return overdue(event)
        .flatMap(
            id ->
                jdbc.sql(
                        "select answer from delivery where instruction_id = ? and answer is not null")
                    .param(id)
                    .query(String.class)
                    .optional())
        .map(Answer::valueOf);
  }

  /** Why events of the same message were refused, where somebody wants to tell its sender. */
  List<Refusal> listRefused(Event event) {
    return event instanceof MessageReceived received
        ? jdbc.sql(
                "select r.* from refusal r join event e using (event_id)"
                    + " where e.message_id = ? order by e.seq, r.position")
            .param(received.header().messageId())
            .query(REFUSAL)
            .list()
        : List.of();
  }
}
