package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Refused;
import org.singlewindow.hub.journey.Ledger.Sent;
import org.singlewindow.hub.ledger.ChainRow.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes into the chain what came and what left. Every method runs inside a transaction of its
 * caller.
 */
final class Chronicle {

  private final JdbcClient jdbc;
  private final Chain chain;

  Chronicle(Database database, Chain chain) {
    this.jdbc = database.jdbc();
    this.chain = chain;
  }

  /** A message came and was taken, or kept aside. */
  void came(Kind kind, Received received, String outcome, Instant now) {
    chain.add(
        link(kind, received.messageId(), "", received.saidBy(), received.origin(), outcome), now);
  }

  /** A message came and was refused; the same bytes count once a day. */
  void refused(Refused one, Instant now) {
    chain.lock();
    String raw = one.origin().raw();
    if (!chain.knows(Kind.REFUSED, raw, now.truncatedTo(ChronoUnit.DAYS))) {
      Kind kind = Kind.REFUSED;
      chain.add(
          link(kind, one.messageId(), one.messageName(), one.saidBy(), one.origin(), kind.name()),
          now);
    }
  }

  private static Chain.Link link(
      Kind kind, String id, String name, String party, Origin origin, String outcome) {
    return new Chain.Link(
        kind, id, name, party, origin.link(), "", 0, origin.raw(), "", origin.mapping(), outcome);
  }

  /**
   * An instruction left, or may have left, in these bytes; nothing where it is not in this state.
   */
  void sent(String instructionId, String state, Sent sent, String outcome, Instant at) {
    chain.lock(); // before any row of the delivery
    jdbc.sql(
            "select i.type, i.to_party, i.body, d.link, d.reference, d.sequence from instruction i"
                + " join delivery d using (instruction_id) where instruction_id = ? and state = ?")
        .params(instructionId, state)
        .query(
            (row, n) ->
                new Chain.Link(
                    Kind.SENT,
                    instructionId,
                    row.getString("type"),
                    row.getString("to_party"),
                    row.getString("link"),
                    row.getString("reference") == null ? "" : row.getString("reference"),
                    row.getLong("sequence"),
                    sent.body(),
                    Digests.of(row.getString("body")),
                    sent.mapping(),
                    outcome))
        .list()
        .forEach(link -> chain.add(link, at));
  }
}
