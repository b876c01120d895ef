package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * Through whose hands a container went during this stay, and what each of them saw.
 *
 * @param arrivedAt when the stay began: discharged, or in by a gate; empty while nobody said so
 */
public record Custody(Optional<Instant> arrivedAt) {

  /** Nobody has seen it. */
  public static final Custody NONE = new Custody(Optional.empty());
}
