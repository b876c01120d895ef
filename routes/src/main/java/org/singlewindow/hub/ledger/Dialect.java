package org.singlewindow.hub.ledger;

import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What differs between the two databases the ledger runs on. */
enum Dialect {

  /** Embedded: one writer, so writers queue here and not in the database's busy wait. */
  SQLITE("integer primary key autoincrement") {
    private final WriterQueue writers = new WriterQueue();

    @Override
    <T> T write(Supplier<T> work) {
      return writers.write(work);
    }

    @Override
    <T> T writeFirst(Supplier<T> work) {
      return writers.writeFirst(work);
    }

    @Override
    void lock(JdbcClient jdbc, Collection<String> keys) {
      // the one writer has everything locked
    }
  },

  /** Many writers on many nodes: a key is locked until the end of the transaction, rows or not. */
  POSTGRESQL("bigserial primary key") {
    @Override
    <T> T write(Supplier<T> work) {
      return work.get();
    }

    @Override
    <T> T writeFirst(Supplier<T> work) {
      return work.get();
    }

    @Override
    void lock(JdbcClient jdbc, Collection<String> keys) {
      keys.stream()
          .sorted()
          .forEach(
              key ->
                  jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                      .param(key)
                      .query((row, n) -> n)
                      .list());
    }
  };

  private final String serial;

  Dialect(String serial) {
    this.serial = serial;
  }

  /** How this database counts rows. */
  String serial() {
    return serial;
  }

  /** Runs a writing transaction. */
  abstract <T> T write(Supplier<T> work);

  /** Runs a writing transaction before others that wait. */
  abstract <T> T writeFirst(Supplier<T> work);

  /** Locks keys, in their order, until the transaction ends. */
  abstract void lock(JdbcClient jdbc, Collection<String> keys);

  static Dialect of(String url) {
    return url.startsWith("jdbc:sqlite:") ? SQLITE : POSTGRESQL;
  }
}
