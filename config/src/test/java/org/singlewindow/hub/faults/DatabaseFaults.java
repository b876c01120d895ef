package org.singlewindow.hub.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.hub.house.House;

/** The database does not do its duty. */
final class DatabaseFaults {

  private static final Duration BREATH = Duration.ofMillis(150);
  private static final Duration SLOW = Duration.ofMillis(2500);
  private static final int SLOW_TIMES = 6;
  private static final Duration LOCKED = Duration.ofSeconds(14); // the hub waits for ten
  private static final Duration STARTS = Duration.ofSeconds(20);
  private static final String BUSY_MILLIS_MAX = "30000";

  private DatabaseFaults() {}

  /** Somebody else writes nearly all the time. */
  static void slow(Scene scene) {
    scene.kills().run(); // before: what it left must come right without a restart
    for (int i = 0; i < SLOW_TIMES; i++) {
      lock(scene.house(), SLOW);
      Campaign.pause(BREATH);
    }
  }

  /** Somebody else writes for longer than anybody waits. */
  static void locked(Scene scene) {
    scene.kills().run(); // before: what it left must come right without a restart
    lock(scene.house(), LOCKED);
    Campaign.pause(BREATH);
    lock(scene.house(), LOCKED);
  }

  private static void lock(House house, Duration time) {
    String url = "jdbc:sqlite:" + house.data().resolve("ledger.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = " + BUSY_MILLIS_MAX);
      statement.execute("begin immediate");
      Campaign.pause(time);
      statement.execute("rollback");
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be locked", e);
    }
  }

  /**
   * Its files may not be written: not even by root, where the file system can say so. First while
   * the hub runs, then when it starts.
   */
  static void readOnly(Scene scene) {
    List<Path> files = files(scene.house().data());
    if (Shell.runs("chattr", "+i", files)) {
      Campaign.pause(STARTS);
      scene.notes().accept("database-read-only: the hub " + scene.state());
      Shell.runs("chattr", "-i", files);
      Campaign.pause(BREATH);
    }
    scene.house().killHub();
    files = files(scene.house().data());
    if (!Shell.runs("chattr", "+i", files)) {
      scene.notes().accept("database-read-only: this file system knows no chattr +i; left out");
      scene.house().startHub();
      scene.kills().run();
      return;
    }
    try {
      scene.house().launchHub();
      Campaign.pause(STARTS);
      boolean alive = scene.house().isHubAlive();
      scene
          .notes()
          .accept(
              "database-read-only: the hub "
                  + (alive ? "runs and refuses" : "does not start, and says why"));
      scene.house().killHub();
    } finally {
      Shell.runs("chattr", "-i", files);
    }
    scene.house().startHub();
    scene.kills().run();
  }

  private static List<Path> files(Path data) {
    try (Stream<Path> all = Files.list(data)) {
      return all.filter(one -> one.getFileName().toString().startsWith("ledger.db")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
