package org.singlewindow.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What persons write in the window. A draft that was submitted is held for a time in which it may
 * be taken back, and leaves once: whether it left or came back is one row changed by one statement.
 */
public final class Drafts {

  /** How far one is. */
  public enum State {
    /** Being written. */
    DRAFT,
    /** Submitted; may still be taken back. */
    HELD,
    /** Handed to the door, whose answer is not written down yet. */
    LEAVING,
    /** The door has answered. */
    LEFT
  }

  /**
   * A draft.
   *
   * @param id its name, and its document's
   * @param person who writes it
   * @param party for whom
   * @param form which form it is
   * @param state how far it is
   * @param content what stands in its fields
   * @param outcome what became of it; empty before
   * @param changedAt when it was last written
   * @param leavesAt when it leaves
   */
  public record Draft(
      String id,
      String person,
      String party,
      String form,
      State state,
      String content,
      String outcome,
      Instant changedAt,
      Instant leavesAt) {}

  /** What became of an attempt to keep one. */
  public enum Kept {
    /** It is on disk. */
    DONE,
    /** The person has too many. */
    TOO_MANY,
    /** It is held or has left: nothing changed. */
    GONE
  }

  private final Database database;

  /** The drafts of this database. */
  public Drafts(Database database) {
    this.database = database;
  }

  /** A draft of a person; nobody sees another's. */
  public Optional<Draft> find(String id, String person, String party) {
    return database
        .jdbc()
        .sql("select * from draft where id = ? and person = ? and party = ?")
        .params(id, person, party)
        .query((row, n) -> draft(row))
        .optional();
  }

  /** All of a person, the last first. */
  public List<Draft> list(String person, String party) {
    return database
        .jdbc()
        .sql("select * from draft where person = ? and party = ? order by changed_at desc")
        .params(person, party)
        .query((row, n) -> draft(row))
        .list();
  }

  /**
   * Keeps a draft, new or changed, to be written on or to leave.
   *
   * @param one its state is DRAFT or HELD
   * @param max a person has no more that are being written
   */
  public Kept keep(Draft one, int max) {
    return database.write(() -> keepNow(one, max));
  }

  private Kept keepNow(Draft one, int max) {
    database.dialect().lock(database.jdbc(), List.of("drafts:" + one.person()));
    int changed =
        database
            .jdbc()
            .sql(
                "update draft set state = ?, content = ?, outcome = '', changed_at = ?, leaves_at ="
                    + " ? where id = ? and person = ? and party = ? and form = ? and state ="
                    + " 'DRAFT'")
            .params(one.state().name(), one.content(), one.changedAt().toEpochMilli())
            .params(one.leavesAt().toEpochMilli(), one.id(), one.person(), one.party(), one.form())
            .update();
    if (changed == 1) {
      return Kept.DONE;
    }
    if (count("select count(*) from draft where id = ?", one.id()) > 0) {
      return Kept.GONE;
    }
    if (one.state() == State.DRAFT
        && count("select count(*) from draft where state = 'DRAFT' and person = ?", one.person())
            >= max) {
      return Kept.TOO_MANY;
    }
    database
        .jdbc()
        .sql(
            "insert into draft (id, person, party, form, state, content, outcome, changed_at,"
                + " leaves_at) values (?, ?, ?, ?, ?, ?, '', ?, ?)")
        .params(one.id(), one.person(), one.party(), one.form(), one.state().name(), one.content())
        .params(one.changedAt().toEpochMilli(), one.leavesAt().toEpochMilli())
        .update();
    return Kept.DONE;
  }

  private int count(String sql, String of) {
    return database.jdbc().sql(sql).param(of).query(Integer.class).single();
  }

  /** Takes a held one back; false when it is too late, or was taken back before. */
  public boolean takeBack(String id, String person, String party, Instant now) {
    return change(
            "update draft set state = 'DRAFT', leaves_at = 0, changed_at = ? where id = ? and person"
                + " = ? and party = ? and state = 'HELD' and leaves_at > ?",
            now.toEpochMilli(),
            id,
            person,
            party,
            now.toEpochMilli())
        == 1;
  }

  /** Deletes what is being written, or has left; a held one is taken back first. */
  public boolean delete(String id, String person, String party) {
    return change(
            "delete from draft where id = ? and person = ? and party = ? and state in ('DRAFT',"
                + " 'LEFT')",
            id,
            person,
            party)
        == 1;
  }

  /** What is to leave now: its time to be taken back is over, or nobody knows whether it left. */
  public List<Draft> listDue(Instant now, int max) {
    return database
        .jdbc()
        .sql(
            "select * from draft where state in ('HELD', 'LEAVING') and leaves_at <= ? order by"
                + " leaves_at limit ?")
        .params(now.toEpochMilli(), max)
        .query((row, n) -> draft(row))
        .list();
  }

  /**
   * Takes one to the door: from now on it cannot be taken back.
   *
   * @param again when another looks, unless the door has answered by then
   * @return false when another took it first
   */
  public boolean claim(String id, Instant now, Instant again) {
    return change(
            "update draft set state = 'LEAVING', leaves_at = ? where id = ? and state in ('HELD',"
                + " 'LEAVING') and leaves_at <= ?",
            again.toEpochMilli(),
            id,
            now.toEpochMilli())
        == 1;
  }

  /** The door has taken it. */
  public void left(String id, String outcome) {
    change("update draft set state = 'LEFT', outcome = ? where id = ?", outcome, id);
  }

  /** The door has refused it: it is a draft again, with what was said of it. */
  public void refused(String id, String outcome) {
    change(
        "update draft set state = 'DRAFT', leaves_at = 0, outcome = ? where id = ?", outcome, id);
  }

  /** Deletes what left before this time, and drafts nobody has touched since another. */
  public void forget(Instant leftBefore, Instant writtenBefore) {
    change(
        "delete from draft where (state = 'LEFT' and changed_at < ?) or (state = 'DRAFT' and"
            + " changed_at < ?)",
        leftBefore.toEpochMilli(),
        writtenBefore.toEpochMilli());
  }

  private int change(String sql, Object... params) {
    return database.write(() -> database.jdbc().sql(sql).params(List.of(params)).update());
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getString("id"),
        row.getString("person"),
        row.getString("party"),
        row.getString("form"),
        State.valueOf(row.getString("state")),
        row.getString("content"),
        row.getString("outcome"),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        Instant.ofEpochMilli(row.getLong("leaves_at")));
  }
}
