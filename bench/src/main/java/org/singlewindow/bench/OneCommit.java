package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.sqlite.JDBC;

/** One row committed to a file as the ledger commits: what no durable answer can be faster than. */
final class OneCommit implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement insert;

  /** Into a database of its own in this folder. */
  OneCommit(Path folder) {
    Properties settings = new Properties();
    settings.put("journal_mode", "WAL");
    settings.put("synchronous", "FULL");
    try {
      Files.createDirectories(folder);
      connection = new JDBC().connect("jdbc:sqlite:" + folder.resolve("commit.db"), settings);
      connection.createStatement().execute("create table if not exists row (body text)");
      connection.setAutoCommit(false);
      insert = connection.prepareStatement("insert into row values (?)");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("no database in " + folder, e);
    }
  }

  /** Commits one; 0 when it is on disk. */
  CompletableFuture<Integer> commit(long no) {
    try {
      insert.setString(1, "row " + no);
      insert.executeUpdate();
      connection.commit();
      return CompletableFuture.completedFuture(0);
    } catch (SQLException e) {
      throw new IllegalStateException("a commit failed", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a database does not close", e);
    }
  }
}
