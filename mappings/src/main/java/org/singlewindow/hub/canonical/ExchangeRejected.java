package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The release agent rejects a presented bill of lading; it may be presented again.
 *
 * @param header what every event carries
 * @param blNo bill of lading number
 * @param presenter who had presented it
 * @param reason why
 */
public record ExchangeRejected(EventHeader header, String blNo, String presenter, String reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo));
  }
}
