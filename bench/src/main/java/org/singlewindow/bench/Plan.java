package org.singlewindow.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How long and how hard: every loop of the bench ends by one of these.
 *
 * @param home the repository
 * @param out where raw results go
 * @param seconds of each measured loop
 * @param warmSeconds of load before anything is counted
 * @param quick a smoke run; its figures are marked
 * @param clients that send at a time, in the closed loop
 */
record Plan(Path home, Path out, int seconds, int warmSeconds, boolean quick, int clients) {

  /** More messages than this are never sent in one loop. */
  static final int MESSAGES_MAX = 200_000;

  /** Work in flight in the open loop; beyond it the sender waits, and the wait is counted. */
  static final int FLIGHT_MAX = 400;

  /**
   * A start or a backlog that lasts longer is a failure of the run. The hub fetches its partners'
   * answers one after the other and took more than three minutes for those of a closed loop.
   */
  static final int SETTLE_SECONDS_MAX = 600;

  /** The first message of all, through a system that is still cold. */
  static final int FIRST_SECONDS_MAX = 60;

  private static final int CLIENTS = 16;

  /** The plan of {@code [--seconds N] [--quick]}. */
  static Plan of(Path home, List<String> args) {
    boolean quick = args.contains("--quick");
    int at = args.indexOf("--seconds");
    int seconds = at >= 0 ? Integer.parseInt(args.get(at + 1)) : quick ? 4 : 15;
    if (seconds < 1 || seconds > 600) {
      throw new IllegalArgumentException("--seconds is between 1 and 600");
    }
    Path out = home.resolve("bench/target/run").toAbsolutePath().normalize();
    return new Plan(home, out, seconds, quick ? 4 : Math.max(25, seconds), quick, CLIENTS);
  }
}
