package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The consignee's agent presents a bill of lading to exchange it for a delivery order (换单).
 *
 * @param header what every event carries
 * @param blNo bill of lading number
 * @param kind kind
 * @param containerNos container numbers
 */
public record BillOfLadingPresented(
    EventHeader header, String blNo, BillOfLadingKind kind, List<String> containerNos)
    implements Event {

  /** Takes defensive copies. */
  public BillOfLadingPresented {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo), Subject.containers(containerNos));
  }
}
