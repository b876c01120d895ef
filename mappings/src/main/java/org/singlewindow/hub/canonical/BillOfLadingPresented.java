package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * The consignee's agent presents a bill of lading to exchange it for a delivery order (换单).
 *
 * @param header what every event carries
 * @param blNo bill of lading number
 * @param kind kind
 * @param containerNos container numbers
 * @param surrenderNo number under which an electronic bill was surrendered at its platform
 */
public record BillOfLadingPresented(
    EventHeader header,
    String blNo,
    BillOfLadingKind kind,
    List<String> containerNos,
    Optional<String> surrenderNo)
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
