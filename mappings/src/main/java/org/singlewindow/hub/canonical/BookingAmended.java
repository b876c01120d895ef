package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The forwarder changes its booking; it stands as it was until the line has answered.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param details the whole booking as it shall be
 */
public record BookingAmended(EventHeader header, String requestNo, BookingDetails details)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bookingRequest(header.saidBy(), requestNo));
  }
}
