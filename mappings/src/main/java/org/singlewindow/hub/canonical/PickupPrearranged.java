package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A forwarder orders the pick-up before customs has permitted it (预办提重委托): inactive until then.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param diversionNo number of the diversion application
 * @param containerNos container numbers
 * @param plateNo number plate of the truck
 * @param fleet haulier whose truck comes, where no plate is known yet
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 */
public record PickupPrearranged(
    EventHeader header,
    String requestNo,
    String diversionNo,
    List<String> containerNos,
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until)
    implements Event {

  /** Takes defensive copies. */
  public PickupPrearranged {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.diversion(diversionNo), Subject.containers(containerNos));
  }
}
