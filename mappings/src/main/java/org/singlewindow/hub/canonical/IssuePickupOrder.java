package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * This container may be fetched on this order by this agent's truck (提箱委托).
 *
 * @param header what every instruction carries
 * @param orderNo pick-up order number
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNos bills of lading this container travels on
 * @param deliveryOrderNo delivery order no
 * @param releaseNo number of the release
 * @param consigneeAgent consignee agent
 * @param validUntil valid until
 */
public record IssuePickupOrder(
    InstructionHeader header,
    String orderNo,
    String containerNo,
    List<String> blNos,
    String deliveryOrderNo,
    String releaseNo,
    String consigneeAgent,
    Optional<Instant> validUntil)
    implements Instruction {

  /** Takes defensive copies. */
  public IssuePickupOrder {
    blNos = List.copyOf(blNos);
  }
}
