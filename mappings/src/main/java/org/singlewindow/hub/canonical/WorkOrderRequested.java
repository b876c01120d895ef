package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A forwarder orders work of a terminal, yard or depot on one form (统一作业委托).
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param kind the work
 * @param containerNos container numbers
 * @param place who does it; absent: where the containers are
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param plateNo number plate of the truck
 * @param fleet haulier whose truck comes, where no plate is known yet
 * @param driver name of the driver
 * @param from earliest
 * @param until latest
 */
public record WorkOrderRequested(
    EventHeader header,
    String requestNo,
    WorkKind kind,
    List<String> containerNos,
    Optional<String> place,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> plateNo,
    Optional<String> fleet,
    Optional<String> driver,
    Optional<Instant> from,
    Optional<Instant> until)
    implements Event {

  /** Takes defensive copies. */
  public WorkOrderRequested {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.order(header.saidBy(), requestNo),
        Subject.containers(containerNos),
        Subject.booking(bookingNo));
  }
}
