package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hubs on one ledger: who of them lives, and who does what only one may do. Times are those of
 * the database, so that no node's clock decides about another.
 */
public final class Nodes implements Duties {

  /** A node of the same ledger runs on another data folder: it would not find what we keep. */
  public static final class Apart extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Apart(List<String> others) {
      super(
          "HUB-F013 other nodes of this ledger run on another data folder: "
              + others
              + ". Next: give every node the same hub.data, on a disk they share, or stop them.");
    }
  }

  /** Whoever holds a duty for a fifth of its time asks anew, and leaves it before others may. */
  private static final int ASK_AGAIN = 5;

  private record Held(boolean mine, long askedAt) {}

  private final Database database;
  private final JdbcClient jdbc;
  private final String node;
  private final long lostMillis;
  private final LongSupplier nanos;
  private final Map<String, Held> duties = new HashMap<>();

  /**
   * This node among the others.
   *
   * @param node its name, of its own
   * @param lostAfter a node that was not heard of for so long is taken for dead; what it does
   *     longer without a word may be done by another as well, which is harmless
   */
  public Nodes(Database database, String node, Duration lostAfter) {
    this(database, node, lostAfter, System::nanoTime);
  }

  Nodes(Database database, String node, Duration lostAfter, LongSupplier nanos) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.node = node;
    this.lostMillis = lostAfter.toMillis();
    this.nanos = nanos;
  }

  /**
   * Joins the others.
   *
   * @param folder by which the data folder is known, the same for all nodes
   * @throws Apart when a living node runs on another one
   */
  public void join(String folder) {
    database.writeOnly(
        () -> {
          List<String> others =
              jdbc.sql(
                      "select node from node where folder <> ? and node <> ? and seen_at > "
                          + now()
                          + " - ? order by node")
                  .params(folder, node, lostMillis)
                  .query(String.class)
                  .list();
          if (!others.isEmpty()) {
            throw new Apart(others);
          }
          jdbc.sql(
                  "insert into node (node, folder, seen_at) values (?, ?, "
                      + now()
                      + ") on conflict (node) do update set folder = excluded.folder, seen_at ="
                      + " excluded.seen_at")
              .params(node, folder)
              .update();
        });
  }

  /**
   * Says that this node lives, and gives back what others were sending when they died: the partner
   * may have it, so it leaves as a repeat.
   *
   * @return names of nodes from which something was given back
   */
  public List<String> beat(Instant now) {
    return database.write(
        () -> {
          jdbc.sql("update node set seen_at = " + now() + " where node = ?").param(node).update();
          List<String> lost =
              jdbc.sql(
                      "select distinct d.node from delivery d join node n on n.node = d.node where"
                          + " d.state = 'SENDING' and n.seen_at < "
                          + now()
                          + " - ? order by d.node")
                  .param(lostMillis)
                  .query(String.class)
                  .list();
          lost.forEach(one -> new Recovery(jdbc, one).giveBackOwn(now));
          return lost;
        });
  }

  /**
   * True while this node does what one does for all. Asks the database now and then; whoever cannot
   * reach it has no duty.
   */
  @Override
  public synchronized boolean has(String duty) {
    Held held = duties.get(duty);
    long asking = nanos.getAsLong();
    if (held == null || asking - held.askedAt() > lostMillis * 1_000_000 / ASK_AGAIN) {
      duties.remove(duty);
      held = new Held(take(duty), asking);
      duties.put(duty, held);
    }
    return held.mine();
  }

  private boolean take(String duty) {
    return database.write(
        () ->
            jdbc.sql(
                        "insert into duty (duty, node, until_at) values (?, ?, "
                            + now()
                            + " + ?) on conflict (duty) do update set node = excluded.node, until_at"
                            + " = excluded.until_at where duty.node = excluded.node or"
                            + " duty.until_at < "
                            + now())
                    .params(duty, node, lostMillis)
                    .update()
                == 1);
  }

  private String now() {
    return database.dialect().nowMillis();
  }
}
