package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a partner is told in an hour that nothing was taken: whoever sends garbage without end,
 * or answers our answers, is not answered without end. What was taken is always acknowledged.
 */
public class AcknowledgementQuota {

  private final int perPartyAndHourMax;
  private final Clock clock;
  private final Map<String, Integer> told = new HashMap<>();
  private Instant hour = Instant.EPOCH;

  /**
   * A quota; it begins anew with every hour, and with the house.
   *
   * @param perPartyAndHourMax answers that say that nothing was taken
   */
  public AcknowledgementQuota(int perPartyAndHourMax, Clock clock) {
    this.perPartyAndHourMax = perPartyAndHourMax;
    this.clock = clock;
  }

  /** True when the party may be told once more in this hour; it then was. */
  synchronized boolean take(String party) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (!now.equals(hour)) {
      hour = now;
      told.clear();
    }
    return told.merge(party, 1, Integer::sum) <= perPartyAndHourMax;
  }

  /** How many there may be in an hour, for a person. */
  String limit() {
    return perPartyAndHourMax + " in an hour";
  }
}
