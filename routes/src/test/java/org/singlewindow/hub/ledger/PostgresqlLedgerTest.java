package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, durable as in production. */
class PostgresqlLedgerTest extends LedgerContract {

  private static EmbeddedPostgres postgres;
  private static int databases;

  @BeforeAll
  static void start() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  Database open() {
    String name = "ledger" + ++databases;
    org.springframework.jdbc.core.simple.JdbcClient.create(postgres.getPostgresDatabase())
        .sql("create database " + name)
        .update();
    return Database.open(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
  }

  /** SQLite limits no text; what it takes may not be poison here. */
  @Test
  void noColumnLimitsWhatSqliteDoesNot() {
    try (Database database = open()) {
      assertThat(
              database
                  .jdbc()
                  .sql(
                      "select table_name || '.' || column_name from information_schema.columns"
                          + " where table_schema = current_schema()"
                          + " and character_maximum_length is not null"
                          + " and table_name not like 'flyway%'")
                  .query(String.class)
                  .list())
          .isEmpty();
    }
  }
}
