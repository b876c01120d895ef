package org.singlewindow.hub.canonical;

/**
 * Take an order for a move back.
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param purpose why
 * @param containerNo container number, ISO 6346 where well formed
 * @param toSite the supervised place it goes to
 */
public record CancelMove(
    InstructionHeader header,
    String orderNo,
    MovePurpose purpose,
    String containerNo,
    String toSite)
    implements Instruction {}
