package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A gate says that its barrier was lifted, by whom and why: a fact.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param gate the gate or lane, by its own code
 * @param direction in or out
 * @param lift how
 * @param liftedBy who lifted it by hand
 * @param reason why
 * @param plateNo number plate of the truck
 * @param containerNos container numbers
 * @param orderNo number of the order at the gate
 */
public record BarrierLifted(
    EventHeader header,
    String requestNo,
    String gate,
    GateDirection direction,
    BarrierLift lift,
    Optional<String> liftedBy,
    Optional<String> reason,
    Optional<String> plateNo,
    List<String> containerNos,
    Optional<String> orderNo)
    implements Event {

  /** Takes defensive copies. */
  public BarrierLifted {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.gate(header.saidBy()),
        Subject.passage(header.saidBy(), requestNo),
        Subject.containers(containerNos));
  }
}
