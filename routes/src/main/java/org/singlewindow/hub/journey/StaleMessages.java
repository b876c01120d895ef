package org.singlewindow.hub.journey;

import java.time.Instant;
import org.singlewindow.hub.canonical.Subject;

/**
 * AN-22: a release, lift or permit of customs that is older than the one that counts already is not
 * counted, and a person hears of it. Of two that come in their own order nobody hears: this rule is
 * about the order of arrival, and the only one that is. A hold is never stale (domain review, 3).
 */
final class StaleMessages {

  private StaleMessages() {}

  /** Warns, unless both speak of the same moment. */
  static void warn(Instant said, Instant counts, Subject subject, Situation desk) {
    if (said.isBefore(counts)) {
      desk.alarm("AN-22", subject, "HUB-A198");
    }
  }
}
