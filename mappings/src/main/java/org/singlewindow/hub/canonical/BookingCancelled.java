package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * The forwarder cancels its booking.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param reason why
 */
public record BookingCancelled(EventHeader header, String requestNo, Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bookingRequest(header.saidBy(), requestNo));
  }
}
