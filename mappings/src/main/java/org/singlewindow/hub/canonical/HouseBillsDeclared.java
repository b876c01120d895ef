package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The holder of a master bill says which house bills travel under it (分单).
 *
 * @param header what every event carries
 * @param masterBlNo the bill of the line or its agent
 * @param houseBlNos the bills the forwarder issued under it
 * @param movement FCL: the containers are delivered whole; LCL: they are distributed at a freight
 *     station
 * @param containerNos container numbers
 */
public record HouseBillsDeclared(
    EventHeader header,
    String masterBlNo,
    List<String> houseBlNos,
    CargoMovement movement,
    List<String> containerNos)
    implements Event {

  /** Takes defensive copies. */
  public HouseBillsDeclared {
    houseBlNos = List.copyOf(houseBlNos);
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.bill(masterBlNo), Subject.bills(houseBlNos), Subject.containers(containerNos));
  }
}
