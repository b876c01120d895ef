package org.singlewindow.hub.flow;

import java.time.Instant;
import java.util.List;
import org.singlewindow.hub.flow.Reception.Outcome;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the door counts, logs and traces of what came. */
final class DoorNotes {

  private static final Logger LOG = LoggerFactory.getLogger(DoorNotes.class);

  private DoorNotes() {}

  static void write(Origin origin, String party, Instant from, Instant to, List<Receipt> receipts) {
    for (Receipt one : receipts) {
      if (one.outcome() == Outcome.ACCEPTED) {
        HubMeters.accepted(origin.link());
        LOG.info("accepted {} of {}", one.messageId(), party);
      } else if (!one.refusals().isEmpty()) {
        HubMeters.refused(origin.link());
      }
    }
    String first = receipts.get(0).messageId();
    Spans.tell("hub.receive", origin.trace(), origin.link(), first, from, to);
  }
}
