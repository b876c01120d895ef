package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Time is up: a message waits for its other half and none came.
 *
 * @param header what every event carries
 * @param subject subject
 * @param parkedEventId parked event id
 */
public record ParkingExpired(EventHeader header, String subject, String parkedEventId)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.parse(subject));
  }
}
