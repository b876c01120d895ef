package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order under which a box may pass a gate, whatever kind it is: one question fits all.
 *
 * @param orderNo its number
 * @param containerNo the box it is judged for
 * @param place the terminal, yard or area whose gate it is for; empty: any
 * @param standing whether it counts
 * @param from not before
 * @param until not after
 * @param plateNo the truck it names
 * @param fleet the haulier it names, where no plate was known yet
 * @param missing what must be there first and is not
 */
record GateOrder(
    String orderNo,
    String containerNo,
    Optional<String> place,
    Standing standing,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<String> plateNo,
    Optional<String> fleet,
    List<Missing> missing) {

  /** Whether an order counts. */
  enum Standing {
    ACTIVE,
    /** Prepared, and waits for its approval. */
    NOT_ACTIVE,
    /** Something stops the box; nobody at a gate says what. */
    STOPPED,
    TAKEN_BACK,
    USED
  }
}
