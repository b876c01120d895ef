package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;

/**
 * A silent partner speaks again.
 *
 * @param header what every event carries
 * @param party which
 * @param silentSince since when it had said nothing
 */
public record PartnerHeardAgain(EventHeader header, String party, Instant silentSince)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.party(party));
  }
}
