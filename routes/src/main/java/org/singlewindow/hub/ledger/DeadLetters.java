package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What nobody will try again by itself: instructions that are parked, messages whose decision
 * failed, and messages that came again with other content. And what a person decides about it.
 */
public final class DeadLetters {

  /** A person reads no more, and no answer is larger. */
  private static final int ROWS_MAX = 10_000;

  private static final int REASON_MAX = 160;
  private static final int ID = 16;

  /** Where a letter lies. */
  public enum Kind {
    /** An instruction that is parked. */
    OUTBOUND,
    /** A message whose decision failed. */
    INBOUND,
    /** A message that came again with other content. */
    QUARANTINED
  }

  /**
   * One of them.
   *
   * @param id of the instruction or of the message
   * @param link by which it leaves or came; empty when unknown
   * @param what its type, or who sent it
   * @param attempts how often it was tried
   * @param maybeTaken true when the partner may have it all the same
   * @param note what happened last
   * @param at when it was issued or came
   */
  public record Letter(
      Kind kind,
      String id,
      String link,
      String what,
      int attempts,
      boolean maybeTaken,
      String note,
      Instant at) {

    /** The code its note begins with; the general one where it has none. */
    public String code() {
      String first = note.split("[ :]", 2)[0];
      String general =
          switch (kind) {
            case OUTBOUND -> "HUB-F003";
            case INBOUND -> "HUB-F001";
            case QUARANTINED -> "HUB-R408";
          };
      return first.matches("HUB-[A-Z][0-9]{3}") ? first : general;
    }

    /** Its note without what differs from one to the next: numbers, ids and addresses. */
    public String reason() {
      String bare =
          note.replaceAll("HUB-[A-Z][0-9]{3}:? ?", "")
              .replaceAll("(?i)[a-z0-9._/-]*[0-9][a-z0-9._/-]*", "#")
              .replaceAll("\\s+", " ")
              .strip();
      return bare.length() > REASON_MAX ? bare.substring(0, REASON_MAX) : bare;
    }

    /** The group it belongs to: kind, link, code and reason. */
    public String group() {
      return Digests.of(String.join("\n", kind.name(), link, code(), reason())).substring(0, ID);
    }
  }

  private final Database database;

  /** The dead letters of this ledger. */
  public DeadLetters(Database database) {
    this.database = database;
  }

  /** All of them by their group, each in its order; the largest kinds of trouble are few groups. */
  public Map<String, List<Letter>> groups() {
    List<Letter> all = new ArrayList<>(outbound());
    all.addAll(inbound());
    all.addAll(quarantined());
    Map<String, List<Letter>> groups = new LinkedHashMap<>();
    all.forEach(one -> groups.computeIfAbsent(one.group(), id -> new ArrayList<>()).add(one));
    return groups;
  }

  private List<Letter> outbound() {
    return jdbc()
        .sql(
            "select d.*, i.type, i.issued_at from delivery d join instruction i"
                + " using (instruction_id) where d.state = 'PARKED' order by d.seq limit "
                + ROWS_MAX)
        .query(
            (row, n) ->
                new Letter(
                    Kind.OUTBOUND,
                    row.getString("instruction_id"),
                    row.getString("link"),
                    row.getString("type"),
                    row.getInt("attempt"),
                    row.getInt("maybe_taken") == 1,
                    Optional.ofNullable(row.getString("note")).orElse(""),
                    Instant.ofEpochMilli(row.getLong("issued_at"))))
        .list();
  }

  private List<Letter> inbound() {
    return jdbc()
        .sql(
            "select * from message where status = 'DEAD' order by received_at, message_id limit "
                + ROWS_MAX)
        .query(
            (row, n) ->
                new Letter(
                    Kind.INBOUND,
                    row.getString("message_id"),
                    row.getString("link"),
                    row.getString("said_by"),
                    1,
                    false,
                    Optional.ofNullable(row.getString("fault")).orElse(""),
                    Instant.ofEpochMilli(row.getLong("received_at"))))
        .list();
  }

  private List<Letter> quarantined() {
    return jdbc()
        .sql("select * from quarantine order by received_at, message_id limit " + ROWS_MAX)
        .query(
            (row, n) ->
                new Letter(
                    Kind.QUARANTINED,
                    row.getString("message_id"),
                    "",
                    row.getString("said_by"),
                    1,
                    false,
                    "the id came with other content",
                    Instant.ofEpochMilli(row.getLong("received_at"))))
        .list();
  }

  /**
   * What stands of one instruction.
   *
   * @param body in our words
   * @param state of its delivery
   * @param answered true when its partner answered it, and did not merely say that it arrived
   * @param superseded true when the same was said anew to the same partner about the same thing
   * @param blocked true when an earlier one of its subject on its link is parked or under way
   */
  public record Standing(
      String body,
      String state,
      int attempts,
      boolean answered,
      boolean superseded,
      boolean blocked) {}

  /** How an instruction stands. */
  public Optional<Standing> find(String instructionId) {
    return jdbc()
        .sql(
            "select i.body, d.*, (select count(*) from instruction j where j.to_party = i.to_party"
                + " and j.subject = i.subject and j.type = i.type and j.seq > i.seq) as later,"
                + " (select count(*) from delivery e where e.link = d.link and e.subject ="
                + " d.subject and e.seq < d.seq and e.state in ('READY', 'SENDING', 'PARKED')"
                + " and e.urgent >= d.urgent) as earlier"
                + " from delivery d join instruction i using (instruction_id)"
                + " where d.instruction_id = ?")
        .param(instructionId)
        .query(
            (row, n) ->
                new Standing(
                    row.getString("body"),
                    row.getString("state"),
                    row.getInt("attempt"),
                    row.getString("answer") != null && !"RECEIVED".equals(row.getString("answer")),
                    row.getLong("later") > 0,
                    row.getLong("earlier") > 0))
        .optional();
  }

  /** Puts one that failed again back among the dead. */
  public void parkAgain(String instructionId) {
    database.writeOnly(
        () ->
            jdbc()
                .sql(
                    "update delivery set state = 'PARKED', not_before = ?, wake_at = ?"
                        + " where instruction_id = ? and state = 'READY' and attempt > 0")
                .params(Long.MAX_VALUE, Long.MAX_VALUE, instructionId)
                .update());
  }

  /**
   * A person sends one again, although the partner may have it.
   *
   * @return false when it was not parked; then nothing happened
   */
  public boolean sendAgain(String instructionId, String who, String why, Instant now) {
    String sets =
        "state = 'READY', attempt = 0, maybe_taken = 0, not_before = "
            + now.toEpochMilli()
            + ", wake_at = "
            + now.toEpochMilli();
    return decide(instructionId, sets, "REPLAY", who, why, now);
  }

  /**
   * A person found out that it arrived.
   *
   * @return false when it was not parked; then nothing happened
   */
  public boolean arrived(String instructionId, String who, String why, Instant now) {
    String sets = "state = 'PUSHED', pushed_at = " + now.toEpochMilli();
    return decide(instructionId, sets, "ARRIVED", who, why, now);
  }

  /**
   * A person gives one up; what waited behind it may leave.
   *
   * @return false when it was not parked; then nothing happened
   */
  public boolean discard(String instructionId, String who, String why, Instant now) {
    return decide(instructionId, "state = 'CANCELLED'", "DISCARD", who, why, now);
  }

  private boolean decide(String id, String sets, String what, String who, String why, Instant now) {
    return database.write(
        () -> {
          int rows =
              jdbc()
                  .sql(
                      "update delivery set "
                          + sets
                          + " where instruction_id = ? and state = 'PARKED'")
                  .param(id)
                  .update();
          if (rows == 1) {
            jdbc()
                .sql(
                    "update delivery set wake_at = not_before where state = 'READY' and link ="
                        + " (select link from delivery where instruction_id = ?) and subject ="
                        + " (select subject from delivery where instruction_id = ?)")
                .params(id, id)
                .update();
            jdbc()
                .sql("insert into audit (at, who, what, object, why) values (?, ?, ?, ?, ?)")
                .params(now.toEpochMilli(), who, what, id, why)
                .update();
          }
          return rows == 1;
        });
  }

  private JdbcClient jdbc() {
    return database.jdbc();
  }
}
