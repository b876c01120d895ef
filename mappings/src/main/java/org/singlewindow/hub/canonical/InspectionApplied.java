package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The agent applies for a time at the inspection area (查验申请).
 *
 * @param header what every event carries
 * @param applicationNo the applicant's number
 * @param holdNo customs' number of the hold or inspection instruction
 * @param containerNo container number, ISO 6346 where well formed
 * @param site the inspection area
 * @param from not before; absent: the first free slot
 * @param attendance who will be there
 * @param attendee name of who will be there
 */
public record InspectionApplied(
    EventHeader header,
    String applicationNo,
    String holdNo,
    String containerNo,
    String site,
    Optional<Instant> from,
    Attendance attendance,
    Optional<String> attendee)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.site(site));
  }
}
