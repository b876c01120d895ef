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
 * @param plateNo number plate of the truck; often it is known only at the gate
 * @param fleet haulier whose truck comes, where no plate is known yet
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 * @param changed true: it takes the place of what was told under this number before
 */
public record IssuePickupOrder(
    InstructionHeader header,
    String orderNo,
    String containerNo,
    List<String> blNos,
    String deliveryOrderNo,
    String releaseNo,
    String consigneeAgent,
    Optional<Instant> validUntil,
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Boolean> changed)
    implements Instruction {

  /** Takes defensive copies. */
  public IssuePickupOrder {
    blNos = List.copyOf(blNos);
  }
}
