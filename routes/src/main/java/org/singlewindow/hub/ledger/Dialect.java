package org.singlewindow.hub.ledger;

import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What differs between the two databases the ledger runs on. */
enum Dialect {

  /** Embedded: one writer, so writers queue here and not in the database's busy wait. */
  SQLITE(
      "integer primary key autoincrement",
      "cast((julianday('now') - 2440587.5) * 86400000 as integer)") {
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

    @Override
    void prepare(JdbcClient jdbc) {
      int kind = jdbc.sql("pragma auto_vacuum").query(Integer.class).single();
      if (kind != INCREMENTAL) {
        // only a vacuum changes it: at once in a new ledger, once in one of an older hub
        jdbc.sql("pragma auto_vacuum = incremental").update();
        jdbc.sql("vacuum").update();
      }
    }

    @Override
    void settle(JdbcClient jdbc) {
      // it takes a text of any length, whatever the scripts say
    }

    @Override
    void giveBack(Database database) {
      JdbcClient jdbc = database.jdbc();
      while (jdbc.sql("pragma freelist_count").query(Long.class).single() > 0) {
        database.writeOnly(() -> database.runToItsEnd(VACUUM_SOME));
      }
      jdbc.sql("pragma wal_checkpoint(truncate)").query((row, n) -> n).list();
    }
  },

  /** Many writers on many nodes: a key is locked until the end of the transaction, rows or not. */
  POSTGRESQL(
      "bigserial primary key", "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)") {
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

    @Override
    void prepare(JdbcClient jdbc) {
      // nothing
    }

    @Override
    void settle(JdbcClient jdbc) {
      jdbc.sql(LIMITED)
          .query(String.class)
          .list()
          .forEach(statement -> jdbc.sql(statement).update());
    }

    @Override
    void giveBack(Database database) {
      // its autovacuum makes the space free for new rows; VACUUM FULL would stop the hub
    }
  };

  /** Changes the catalogue and no row; finds nothing when it was done before. */
  private static final String LIMITED =
      "select format('alter table %I alter column %I type text', table_name, column_name)"
          + " from information_schema.columns where table_schema = current_schema()"
          + " and character_maximum_length is not null and table_name not like 'flyway%'";

  private static final int INCREMENTAL = 2;
  private static final String VACUUM_SOME = "pragma incremental_vacuum(1000)";

  private final String serial;
  private final String nowMillis;

  Dialect(String serial, String nowMillis) {
    this.serial = serial;
    this.nowMillis = nowMillis;
  }

  /** The time of this database's own clock, in milliseconds since 1970, as an expression. */
  String nowMillis() {
    return nowMillis;
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

  /** Brings a database, empty or not, into the form the ledger wants before it is migrated. */
  abstract void prepare(JdbcClient jdbc);

  /**
   * Brings a migrated database into the form the ledger wants. The lengths in the scripts tell a
   * reader what to expect and limit nothing: the door limits what comes. A limit of one database
   * alone would make poison there of what was accepted.
   */
  abstract void settle(JdbcClient jdbc);

  /** Gives free space back to the disk, in steps between which others write. */
  abstract void giveBack(Database database);

  static Dialect of(String url) {
    return url.startsWith("jdbc:sqlite:") ? SQLITE : POSTGRESQL;
  }
}
