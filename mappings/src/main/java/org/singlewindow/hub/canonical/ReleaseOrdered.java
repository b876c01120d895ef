package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The line's release agent releases the containers (放箱) or the goods (放货) of a bill of lading.
 *
 * @param header what every event carries
 * @param kind kind
 * @param releaseNo number of the release
 * @param blNo bill of lading number
 * @param line the line that mandates the release
 * @param consigneeAgent the only party that may exchange the bill and take the goods; required for
 *     CARGO
 * @param terminal where the containers lie
 * @param containerNos container numbers
 * @param validUntil end of validity
 * @param freeDays free days
 * @param returnDepot where the empty goes back
 * @param numberAsMarked true: the container number is as marked on the box although its check digit
 *     is wrong
 * @param billKind how the bill is given up, where the agent says so
 */
public record ReleaseOrdered(
    EventHeader header,
    ReleaseKind kind,
    String releaseNo,
    String blNo,
    String line,
    Optional<String> consigneeAgent,
    String terminal,
    List<String> containerNos,
    Optional<Instant> validUntil,
    Optional<Integer> freeDays,
    Optional<String> returnDepot,
    Optional<Boolean> numberAsMarked,
    Optional<BillOfLadingKind> billKind)
    implements Event {

  /** Takes defensive copies. */
  public ReleaseOrdered {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo), Subject.containers(containerNos));
  }
}
