package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Tell the terminal that the container may leave on its order (准许提离).
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param permitNo customs' number of the permit to leave
 * @param diversionNo number of the diversion application
 * @param containerNo container number, ISO 6346 where well formed
 * @param toSite the supervised place it goes to
 * @param agent who fetches
 * @param plateNo number plate of the truck
 * @param validUntil end of validity
 */
public record ActivatePermit(
    InstructionHeader header,
    String orderNo,
    String permitNo,
    String diversionNo,
    String containerNo,
    String toSite,
    String agent,
    Optional<String> plateNo,
    Optional<Instant> validUntil)
    implements Instruction {}
