package org.singlewindow.hub.canonical;

/**
 * This pick-up order no longer stands.
 *
 * @param header what every instruction carries
 * @param orderNo pick-up order number
 * @param containerNo container number, ISO 6346 where well formed
 * @param consigneeAgent consignee agent
 */
public record CancelPickupOrder(
    InstructionHeader header, String orderNo, String containerNo, String consigneeAgent)
    implements Instruction {}
