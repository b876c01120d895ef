package org.singlewindow.hub.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What left by a link, by our references, in their order: they count up without gaps. */
public final class SentReferences {

  /**
   * One of them.
   *
   * @param reference ours on the link
   * @param state of its delivery
   */
  public record Sent(String reference, String state) {

    /** True when the partner took it. */
    public boolean isTaken() {
      return state.equals("PUSHED") || state.equals("ANSWERED");
    }
  }

  private final JdbcClient jdbc;

  /** The references in this ledger. */
  public SentReferences(Database database) {
    this.jdbc = database.jdbc();
  }

  /**
   * References of a link after one, in their order.
   *
   * @param after the last one that is known; empty for the first
   */
  public List<Sent> list(String link, String after, int max) {
    return jdbc.sql(
            "select reference, state from delivery where link = ? and reference > ?"
                + " order by reference limit ?")
        .params(link, after, max)
        .query((row, n) -> new Sent(row.getString("reference"), row.getString("state")))
        .list();
  }
}
