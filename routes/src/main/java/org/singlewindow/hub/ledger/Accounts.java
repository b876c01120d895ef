package org.singlewindow.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Persons who sign in to the window, one row each. */
public final class Accounts {

  /**
   * A person.
   *
   * @param name what the person signs in with, lower case
   * @param party id of the party the person acts for
   * @param roles what the person does there
   * @param readsBodies may look into messages themselves
   * @param language {@code en} or {@code zh}; empty: as the browser asks
   * @param password its hash; empty where another house vouches for the person
   * @param disabled may not sign in any more
   * @param lockedUntil no password is looked at before
   */
  public record Account(
      String name,
      String party,
      Set<String> roles,
      boolean readsBodies,
      String language,
      Optional<String> password,
      boolean disabled,
      Instant lockedUntil) {

    /** Takes a defensive copy. */
    public Account {
      roles = Set.copyOf(roles);
    }
  }

  private final Database database;

  /** The accounts of this database. */
  public Accounts(Database database) {
    this.database = database;
  }

  /** The account of this name. */
  public Optional<Account> find(String name) {
    return database
        .jdbc()
        .sql("select * from account where name = ?")
        .param(name)
        .query((row, n) -> account(row))
        .optional();
  }

  /** All accounts by name. */
  public List<Account> list() {
    return database
        .jdbc()
        .sql("select * from account order by name")
        .query((row, n) -> account(row))
        .list();
  }

  /**
   * Writes an account, new or changed; kept in the audit.
   *
   * @param who changed it
   */
  public void save(Account account, String who, Instant now) {
    database.writeOnly(
        () -> {
          database
              .jdbc()
              .sql(
                  "insert into account (name, party, roles, reads_bodies, language, password,"
                      + " disabled, created_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (name)"
                      + " do update set party = excluded.party, roles = excluded.roles,"
                      + " reads_bodies = excluded.reads_bodies, language = excluded.language,"
                      + " password = excluded.password, disabled = excluded.disabled,"
                      + " failures = 0, locked_until = 0")
              .params(
                  account.name(),
                  account.party(),
                  String.join(" ", new TreeSet<>(account.roles())),
                  account.readsBodies() ? 1 : 0,
                  account.language(),
                  account.password().orElse(null),
                  account.disabled() ? 1 : 0,
                  now.toEpochMilli())
              .update();
          audit(who, "ACCOUNT_SAVED", account.name(), account.party(), now);
        });
  }

  /**
   * A wrong password.
   *
   * @param failuresMax after so many in a row
   * @param until no password is looked at before
   */
  public void failed(String name, int failuresMax, Instant until) {
    database.writeOnly(
        () ->
            database
                .jdbc()
                .sql(
                    "update account set locked_until = case when failures + 1 >= ? then ? else"
                        + " locked_until end, failures = case when failures + 1 >= ? then 0 else"
                        + " failures + 1 end where name = ?")
                .params(failuresMax, until.toEpochMilli(), failuresMax, name)
                .update());
  }

  /** The right password: earlier failures are forgotten. */
  public void signedIn(String name, Instant now) {
    database.writeOnly(
        () -> {
          database
              .jdbc()
              .sql("update account set failures = 0, locked_until = 0 where name = ?")
              .param(name)
              .update();
          audit(name, "SIGNED_IN", name, "", now);
        });
  }

  /** Keeps in the audit that a person did something, or looked into something. */
  public void audit(String who, String what, String object, String why, Instant now) {
    database
        .jdbc()
        .sql("insert into audit (at, who, what, object, why) values (?, ?, ?, ?, ?)")
        .params(now.toEpochMilli(), who, what, object, why)
        .update();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("party"),
        Set.of(row.getString("roles").split(" ")),
        row.getInt("reads_bodies") == 1,
        row.getString("language"),
        Optional.ofNullable(row.getString("password")),
        row.getInt("disabled") == 1,
        Instant.ofEpochMilli(row.getLong("locked_until")));
  }
}
