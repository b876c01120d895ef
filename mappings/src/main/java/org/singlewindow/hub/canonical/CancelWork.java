package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Take an order for work back.
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param kind the work
 * @param containerNos container numbers
 * @param orderedBy the forwarder
 */
public record CancelWork(
    InstructionHeader header,
    String orderNo,
    WorkKind kind,
    List<String> containerNos,
    String orderedBy)
    implements Instruction {

  /** Takes defensive copies. */
  public CancelWork {
    containerNos = List.copyOf(containerNos);
  }
}
