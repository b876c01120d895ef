package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Order work of a terminal, yard or depot (作业委托).
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param kind the work
 * @param containerNos container numbers
 * @param orderedBy the forwarder
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param plateNo number plate of the truck
 * @param fleet haulier whose truck comes, where no plate is known yet
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 */
public record OrderWork(
    InstructionHeader header,
    String orderNo,
    WorkKind kind,
    List<String> containerNos,
    String orderedBy,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until)
    implements Instruction {

  /** Takes defensive copies. */
  public OrderWork {
    containerNos = List.copyOf(containerNos);
  }
}
