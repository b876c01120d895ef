package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;

/**
 * One thing that must be there before a container may be delivered, and is not.
 *
 * @param half what is missing
 * @param subject of which bill or container
 * @param owner the role that owes it
 * @param party the party that owes it, where we know
 */
public record Missing(Half half, Subject subject, Role owner, Optional<String> party) {

  /**
   * The halves of a delivery (P2 of the requirements; the composite guard of the canonical model).
   */
  public enum Half {
    BILL_EXCHANGE,
    CONTAINER_RELEASE,
    CARGO_RELEASE,
    CUSTOMS_RELEASE,
    CHARGES,
    HOLD_LIFT,
    ONE_CONSIGNEE_AGENT
  }
}
