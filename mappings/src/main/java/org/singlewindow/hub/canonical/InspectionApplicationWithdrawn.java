package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The agent gives its time at the inspection area back.
 *
 * @param header what every event carries
 * @param applicationNo the applicant's number
 * @param containerNo container number, ISO 6346 where well formed
 * @param site the inspection area
 */
public record InspectionApplicationWithdrawn(
    EventHeader header, String applicationNo, String containerNo, String site) implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.site(site));
  }
}
