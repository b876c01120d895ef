package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell the terminal that the container may not leave on its order.
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param permitNo customs' number of the permit to leave
 * @param diversionNo number of the diversion application
 * @param containerNo container number, ISO 6346 where well formed
 * @param reason why
 */
public record RecallPermit(
    InstructionHeader header,
    String orderNo,
    Optional<String> permitNo,
    String diversionNo,
    String containerNo,
    Optional<String> reason)
    implements Instruction {}
