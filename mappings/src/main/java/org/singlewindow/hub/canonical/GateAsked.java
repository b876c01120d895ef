package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A gate asks whether its barrier may be lifted; answered at once.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param gate the gate or lane, by its own code
 * @param direction in or out
 * @param plateNo number plate of the truck
 * @param containerNos as the camera reads them
 * @param orderNo number of the order at the gate
 * @param grossKg of the truck with all it carries, kilograms
 * @param sealNos numbers of its seals
 * @param orderSubjects what our ledger knows under that order number; our door looked it up, the
 *     gate did not say it
 */
public record GateAsked(
    EventHeader header,
    String requestNo,
    String gate,
    GateDirection direction,
    Optional<String> plateNo,
    List<String> containerNos,
    Optional<String> orderNo,
    Optional<BigDecimal> grossKg,
    List<String> sealNos,
    List<Subject> orderSubjects)
    implements Event {

  /** Takes defensive copies. */
  public GateAsked {
    containerNos = List.copyOf(containerNos);
    sealNos = List.copyOf(sealNos);
    orderSubjects = List.copyOf(orderSubjects);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.passage(header.saidBy(), requestNo),
        Subject.containers(containerNos),
        orderSubjects.stream());
  }
}
