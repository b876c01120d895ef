package org.singlewindow.hub.flow;

import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.ledger.Spool;

/**
 * The durable way to the decision, the same for everything that cannot be told again: first the
 * spool, then the queue. If the broker loses the second the first is sent again.
 */
public final class Inward {

  private final Spool spool;
  private final InboundQueue inbound;
  private final CanonicalXml canonical;

  /** A way through this spool and this queue. */
  public Inward(Spool spool, InboundQueue inbound, CanonicalXml canonical) {
    this.spool = spool;
    this.inbound = inbound;
    this.canonical = canonical;
  }

  /** On disk and on its way; a repeat is queued again: the first time may have died before. */
  public Spool.Put keep(Received one) {
    String events = canonical.writeEvents(one.events());
    Spool.Put put =
        spool.put(
            new Spool.Entry(
                one.messageId(),
                one.saidBy(),
                one.digest(),
                one.receivedAt(),
                events,
                one.origin()));
    if (put != Spool.Put.CONFLICT) {
      inbound.send(one);
    }
    return put;
  }

  /** The number under which a message that waits for its decision was taken; empty if none does. */
  public String trace(String messageId) {
    return spool.find(messageId).map(entry -> entry.origin().trace()).orElse("");
  }
}
