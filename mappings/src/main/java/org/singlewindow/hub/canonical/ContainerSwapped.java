package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A yard handed out another box than it had said (换箱): a fact.
 *
 * @param header what every event carries
 * @param bookingNo the line's booking number
 * @param releaseNo number of the release
 * @param fromContainerNo the box it takes back
 * @param toContainerNo the box that goes instead
 * @param reason why
 */
public record ContainerSwapped(
    EventHeader header,
    String bookingNo,
    Optional<String> releaseNo,
    String fromContainerNo,
    String toContainerNo,
    Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.booking(bookingNo), Subject.containers(List.of(fromContainerNo, toContainerNo)));
  }
}
