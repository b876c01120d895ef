package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * An authority stops a container: customs by an inspection instruction (查验) or a selection (布控),
 * another public authority, or the line or terminal for a reason of its own.
 *
 * @param header what every event carries
 * @param holdNo its number of the hold
 * @param type type
 * @param mode mode
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 * @param site the supervised site that must stop it
 */
public record HoldPlaced(
    EventHeader header,
    String holdNo,
    HoldType type,
    Optional<InspectionMode> mode,
    Optional<String> blNo,
    String containerNo,
    Optional<String> site)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo), Subject.container(containerNo));
  }
}
