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
    List<String> sealNos)
    implements Event {

  /** Takes defensive copies. */
  public GateAsked {
    containerNos = List.copyOf(containerNos);
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.listOrDocument(header, Optional.of(requestNo), Subject.containers(containerNos));
  }
}
