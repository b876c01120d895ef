package org.singlewindow.hub.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite in a file. */
class SqliteLedgerTest extends LedgerContract {

  @TempDir Path folder;

  @Override
  Database open() {
    return Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
  }
}
