package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Time is up: a release of empties is no longer valid.
 *
 * @param header what every event carries
 * @param orderEventId the event that ordered it
 * @param bookingNo the line's booking number
 */
public record EmptyReleaseExpired(EventHeader header, String orderEventId, String bookingNo)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.booking(bookingNo));
  }
}
