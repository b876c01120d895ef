package org.singlewindow.hub.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

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
}
