package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * A forwarder books with a line (订舱): a request.
 *
 * @param header what every event carries
 * @param requestNo the forwarder's own number of its booking request
 * @param details what is booked
 */
public record BookingRequested(EventHeader header, String requestNo, BookingDetails details)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.bookingRequest(header.saidBy(), requestNo),
        Subject.voyage(details.vesselId(), details.voyageNo()));
  }
}
