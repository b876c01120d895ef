package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionException;

/** Somebody else, a backup perhaps, has the database for longer than the hub waits. */
class LockedDatabaseTest {

  private static final int TRIES = 3;

  @TempDir Path folder;

  @Test
  void afterItATransactionIsWholeAgain() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("ledger.db");
    try (Database database = Database.open(url, "", "", Duration.ofMillis(50))) {
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
        statement.execute("begin immediate");
        for (int i = 0; i < TRIES; i++) {
          assertThatThrownBy(() -> database.writeOnly(() -> count(database, "locked")))
              .isInstanceOf(TransactionException.class);
        }
        statement.execute("rollback");
      }

      assertThatThrownBy(
              () ->
                  database.writeOnly(
                      () -> {
                        count(database, "half");
                        throw new IllegalStateException("the other half failed");
                      }))
          .isInstanceOf(IllegalStateException.class);
      database.writeOnly(() -> count(database, "whole"));

      assertThat(
              database
                  .jdbc()
                  .sql("select link from link_counter order by link")
                  .query(String.class)
                  .list())
          .containsExactly("whole");
    }
  }

  private static void count(Database database, String link) {
    database.jdbc().sql("insert into link_counter values (?, 1)").param(link).update();
  }
}
