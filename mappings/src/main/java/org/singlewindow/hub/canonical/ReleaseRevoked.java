package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * The release agent takes a release back.
 *
 * @param header what every event carries
 * @param kind kind
 * @param releaseNo number of the release
 * @param blNo bill of lading number
 * @param reason reason
 */
public record ReleaseRevoked(
    EventHeader header, ReleaseKind kind, String releaseNo, String blNo, Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo));
  }
}
