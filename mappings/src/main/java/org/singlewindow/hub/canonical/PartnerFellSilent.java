package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A partner that is expected to speak has said nothing for too long.
 *
 * @param header what every event carries
 * @param party which
 * @param lastHeardAt when it last spoke
 */
public record PartnerFellSilent(EventHeader header, String party, Optional<Instant> lastHeardAt)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.party(party));
  }
}
