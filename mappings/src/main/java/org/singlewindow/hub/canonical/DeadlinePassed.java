package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Time is up: something was to have happened by now. Whether it has, is judged now.
 *
 * @param header what every event carries
 * @param kind what was to happen
 * @param about key of the subject it is about
 * @param awaitedFrom the party whose word it waited for
 * @param causeEventId the event that set it
 */
public record DeadlinePassed(
    EventHeader header,
    DeadlineKind kind,
    String about,
    Optional<String> awaitedFrom,
    String causeEventId)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.parse(about), awaitedFrom.map(Subject::party));
  }
}
