package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dry run shows each party's message and leaves ledger, archive, spool and partners as they were;
 * a submission behind it shows that no queue held anything either.
 */
class DryRunTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path data;

  @Test
  void everyPartysMessageIsShownAndNothingIsKept() throws Exception {
    try (House house = House.start(data)) {
      Map<String, Long> before = rows();
      long files = files();
      Release release = Release.of(801);

      JsonNode told = dryRun(house, "agency-alpha", release.release()).path("told");
      assertThat(told.findValuesAsText("to")).contains("terminal-alpha");
      assertThat(told.findValuesAsText("text").toString())
          .contains("COREOR", release.containerNo(), release.bill());
      JsonNode waits = dryRun(house, "forwarder-alpha", release.exchange());
      assertThat(waits.path("told")).isEmpty();
      Answer refused = post(house, "agency-beta", release.release());
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text()).contains("HUB-R502");

      assertThat(rows()).isEqualTo(before);
      assertThat(files()).isEqualTo(files);
      assertThat(house.received("terminal-alpha")).isEmpty();

      house.submit("forwarder-alpha", Release.of(802).exchange());
      await().atMost(SOON).until(() -> rows().get("event") == 1);
      assertThat(rows().get("message")).as("nothing was queued before it").isEqualTo(1);
      Proofs.proved("dry run shows every party's message and keeps nothing", "SR-15-04");
    }
  }

  private static JsonNode dryRun(House house, String party, String json) {
    Answer answer = post(house, party, json);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body().path("messages").path(0);
  }

  private static Answer post(House house, String party, String json) {
    return house
        .hub()
        .post("/v1/submissions?dryRun=true", Map.of("X-API-Key", "demo-" + party), json);
  }

  /** How many rows each table of the ledger has; what was refused at the door stands elsewhere. */
  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    String url = "jdbc:sqlite:file:" + data.resolve("ledger.db") + "?mode=ro";
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME");
        if (!name.startsWith("sqlite_") && "TABLE".equals(tables.getString("TABLE_TYPE"))) {
          try (ResultSet count =
              connection.createStatement().executeQuery("select count(*) from " + name)) {
            rows.put(name, count.getLong(1));
          }
        }
      }
    }
    return rows;
  }

  private long files() throws IOException {
    long files = 0;
    for (String room : new String[] {"archive", "spool"}) {
      if (Files.exists(data.resolve(room))) {
        try (Stream<Path> all = Files.walk(data.resolve(room))) {
          files += all.filter(Files::isRegularFile).count();
        }
      }
    }
    return files;
  }
}
