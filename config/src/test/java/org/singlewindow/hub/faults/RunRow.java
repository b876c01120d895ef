package org.singlewindow.hub.faults;

import java.util.List;

/**
 * What one fault of a campaign came to, as {@code bench/faults-runs.csv} keeps it.
 *
 * @param fault which
 * @param seed of every random moment
 * @param kills of the hub meanwhile
 * @param day when, {@code yyyy-MM-dd}
 * @param version of the house
 * @param before everything before it; null where it was the first
 * @param after everything with it
 */
record RunRow(
    Fault fault, long seed, int kills, String day, String version, Balance before, Balance after) {

  static final String HEAD =
      "fault,seed,kills,day,version,partners,accepted,delivered,waiting,dead,cancelled,lost,twice";

  /** One line of the table. */
  String line() {
    return String.join(
        ",",
        List.of(
            fault.title(),
            String.valueOf(seed),
            String.valueOf(kills),
            day,
            version,
            String.join(" ", PartnerFaults.PARTNERS),
            own(after.accepted(), before == null ? 0 : before.accepted()),
            own(after.delivered(), before == null ? 0 : before.delivered()),
            own(after.waiting(), 0), // what waited before may have gone since
            own(after.dead(), 0),
            own(after.cancelled(), 0),
            own(after.lost(), 0),
            own(after.twice(), 0)));
  }

  private static String own(int after, int before) {
    return String.valueOf(after - before);
  }
}
