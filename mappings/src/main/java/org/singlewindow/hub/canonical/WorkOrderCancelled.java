package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A forwarder takes an order for work back.
 *
 * @param header what every event carries
 * @param requestNo the sender's own number of the request
 * @param reason why
 */
public record WorkOrderCancelled(EventHeader header, String requestNo, Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.order(header.saidBy(), requestNo));
  }
}
