package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * The applicant takes an application for diversion back.
 *
 * @param header what every event carries
 * @param diversionNo number of the diversion application
 * @param reason why
 */
public record DiversionWithdrawn(EventHeader header, String diversionNo, Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.diversion(diversionNo));
  }
}
