package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Customs answers an application for diversion (分流审核).
 *
 * @param header what every event carries
 * @param diversionNo number of the diversion application
 * @param decision what it says
 * @param permitNo customs' number of the permit to leave
 * @param containerNos which; none: all of the application
 * @param validUntil end of validity
 * @param reason why
 */
public record DiversionAnswered(
    EventHeader header,
    String diversionNo,
    DiversionDecision decision,
    Optional<String> permitNo,
    List<String> containerNos,
    Optional<Instant> validUntil,
    Optional<String> reason)
    implements Event {

  /** Takes defensive copies. */
  public DiversionAnswered {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.diversion(diversionNo), Subject.containers(containerNos));
  }
}
