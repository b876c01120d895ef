package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * An authority lifts its own hold. Nothing else lifts it.
 *
 * @param header what every event carries
 * @param documentNo the lifting instruction
 * @param holdNo absent, and only from customs: every inspection and selection of this container
 *     placed before
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 */
public record HoldLifted(
    EventHeader header,
    String documentNo,
    Optional<String> holdNo,
    Optional<String> blNo,
    String containerNo)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo), Subject.container(containerNo));
  }
}
