package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The next version of what runs during a stay while it is being written; never leaves this room.
 */
final class ImportStayDraft {

  Optional<Instant> awaitedSince;
  Optional<Instant> fetchableSince;
  Optional<Instant> freeUntil;
  Set<String> overdue;
  Map<String, Instant> orders;

  ImportStayDraft(ImportStay from) {
    awaitedSince = from.awaitedSince();
    fetchableSince = from.fetchableSince();
    freeUntil = from.freeUntil();
    overdue = from.overdue();
    orders = from.orders();
  }

  ImportStay done() {
    return new ImportStay(awaitedSince, fetchableSince, freeUntil, overdue, orders);
  }
}
