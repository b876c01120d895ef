package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Tell the terminal of an order on which a container may leave once it is activated (预办提重委托).
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param diversionNo number of the diversion application
 * @param containerNo container number, ISO 6346 where well formed
 * @param toSite the supervised place it goes to
 * @param agent who fetches
 * @param plateNo number plate of the truck
 * @param fleet haulier whose truck comes, where no plate is known yet
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 */
public record PreparePermit(
    InstructionHeader header,
    String orderNo,
    String diversionNo,
    String containerNo,
    String toSite,
    String agent,
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until)
    implements Instruction {}
