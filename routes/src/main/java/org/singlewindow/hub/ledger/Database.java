package org.singlewindow.hub.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger's database: SQLite in a file, or PostgreSQL. Opened migrated; a commit is on disk when
 * it returns.
 */
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS_MAX = 8;
  private static final Duration BUSY_MAX = Duration.ofSeconds(10);

  private final HikariDataSource pool;
  private final Dialect dialect;
  private final TransactionTemplate transactions;
  private final TransactionTemplate savepoints;
  private final JdbcClient jdbc;
  private final AtomicInteger awaited = new AtomicInteger();
  private volatile Consumer<Duration> writes = duration -> {};

  private Database(HikariDataSource pool, Dialect dialect) {
    this.pool = pool;
    this.dialect = dialect;
    DataSourceTransactionManager manager = new DataSourceTransactionManager(pool);
    this.transactions = new TransactionTemplate(manager);
    this.savepoints = new TransactionTemplate(manager);
    this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.jdbc = JdbcClient.create(pool);
  }

  /**
   * Opens and migrates.
   *
   * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://...}
   * @param user empty for SQLite
   * @param password empty for SQLite
   */
  public static Database open(String url, String user, String password) {
    return open(url, user, password, BUSY_MAX);
  }

  static Database open(String url, String user, String password, Duration busyMax) {
    Dialect dialect = Dialect.of(url);
    HikariDataSource pool = pool(url, user, password, dialect, busyMax);
    dialect.prepare(JdbcClient.create(pool));
    migrate(pool, dialect);
    dialect.settle(JdbcClient.create(pool));
    return new Database(pool, dialect);
  }

  /**
   * Opens what a hub keeps, to look at it; the hub may run meanwhile. Nothing is migrated.
   *
   * @param url as of {@link #open}
   */
  public static Database look(String url, String user, String password) {
    Dialect dialect = Dialect.of(url);
    return new Database(pool(url, user, password, dialect, BUSY_MAX), dialect);
  }

  private static HikariDataSource pool(
      String url, String user, String password, Dialect dialect, Duration busyMax) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS_MAX);
    if (dialect == Dialect.SQLITE) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL"); // a commit survives the plug
      config.addDataSourceProperty("busy_timeout", String.valueOf(busyMax.toMillis()));
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    } else {
      config.setUsername(user);
      config.setPassword(password);
    }
    return new HikariDataSource(config);
  }

  private static void migrate(DataSource pool, Dialect dialect) {
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/migration")
        .outOfOrder(
            true) // scripts are numbered before they are finished, and touch nothing of others
        .placeholders(Map.of("serial", dialect.serial()))
        .load()
        .migrate();
  }

  /** Reads and writes; inside {@link #write} in its transaction, else each statement for itself. */
  JdbcClient jdbc() {
    return jdbc;
  }

  Dialect dialect() {
    return dialect;
  }

  /** One durable transaction. */
  <T> T write(Supplier<T> work) {
    return timed(() -> dialect.write(() -> transact(work)));
  }

  /**
   * A connection that could not begin or commit is thrown away: SQLite's driver would take it for
   * being in a transaction and write statement by statement from then on.
   */
  private <T> T transact(Supplier<T> work) {
    try {
      return transactions.execute(status -> work.get());
    } catch (TransactionException e) {
      pool.getHikariPoolMXBean().softEvictConnections();
      throw e;
    }
  }

  /** One durable transaction before all that wait; who writes many things makes room for it. */
  <T> T writeFirst(Supplier<T> work) {
    awaited.incrementAndGet();
    try {
      return timed(() -> dialect.writeFirst(() -> transact(work)));
    } finally {
      awaited.decrementAndGet();
    }
  }

  /** How long a write takes, with its waiting in line and its commit. */
  private <T> T timed(Supplier<T> write) {
    long began = System.nanoTime();
    try {
      return write.get();
    } finally {
      writes.accept(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** Tells somebody how long each write takes. */
  public void timeWrites(Consumer<Duration> by) {
    writes = by;
  }

  /** True while somebody waits for {@link #writeFirst}, or writes so. */
  boolean isAwaited() {
    return awaited.get() > 0;
  }

  /** Part of a transaction that can be rolled back alone. */
  <T> T attempt(Supplier<T> work) {
    return savepoints.execute(status -> work.get());
  }

  /** One durable transaction without a result. */
  void writeOnly(Runnable work) {
    write(
        () -> {
          work.run();
          return null;
        });
  }

  /** Runs a statement that a prepared one would leave after its first step. */
  void runToItsEnd(String sql) {
    new JdbcTemplate(pool).update(sql);
  }

  /** Gives the space of what was deleted back to the disk, as far as this database can. */
  void giveBack() {
    dialect.giveBack(this);
  }

  @Override
  public void close() {
    pool.close();
  }
}
