package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else holds the file for a while: nothing is half written, and then all is well again.
 */
class BusyLedgerTest {

  @TempDir Path folder;

  @Test
  void aLedgerThatWasBusyWritesInTransactionsAgain() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("ledger.db");
    try (Database database = Database.open(url, "", "")) {
      LedgerGauges ledger = new LedgerGauges(database);
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
        statement.execute("begin immediate");
        assertThatThrownBy(() -> ledger.proveWrite(Instant.ofEpochMilli(1)));
        statement.execute("rollback");
      }
      for (int i = 0; i < 10; i++) {
        ledger.proveWrite(Instant.ofEpochMilli(2));
      }
      assertThatThrownBy(
          () ->
              database.writeOnly(
                  () -> {
                    ledger.proveWrite(Instant.ofEpochMilli(3));
                    throw new IllegalStateException("rolled back");
                  }));
      assertThat(
              database
                  .jdbc()
                  .sql("select upto from retention where rule = 'write-proved'")
                  .query(Long.class)
                  .single())
          .isEqualTo(2);
    }
  }
}
