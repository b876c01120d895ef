package org.singlewindow.hub.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of each way out: what was decided for it, and where it is. */
public final class LinkBooks {

  private final JdbcClient jdbc;

  /** The books of this ledger. */
  public LinkBooks(Database database) {
    this.jdbc = database.jdbc();
  }

  /**
   * The books of one link: accepted = delivered + waiting + dead-lettered + cancelled.
   *
   * @param accepted instructions that were decided for it
   * @param delivered the partner took them
   * @param waiting they will be tried
   * @param deadLettered a person decides
   * @param cancelled a person gave them up
   */
  public record Account(
      String link,
      long accepted,
      long delivered,
      long waiting,
      long deadLettered,
      long cancelled) {}

  /** The books of every link, in one look. */
  public List<Account> accounts() {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    jdbc.sql("select link, state, count(*) as n from delivery group by link, state")
        .query(
            (row, n) ->
                counts
                    .computeIfAbsent(row.getString("link"), link -> new TreeMap<>())
                    .merge(word(row.getString("state")), row.getLong("n"), Long::sum))
        .list();
    return counts.entrySet().stream()
        .map(
            one ->
                new Account(
                    one.getKey(),
                    one.getValue().values().stream().mapToLong(Long::longValue).sum(),
                    one.getValue().getOrDefault("delivered", 0L),
                    one.getValue().getOrDefault("waiting", 0L),
                    one.getValue().getOrDefault("deadlettered", 0L),
                    one.getValue().getOrDefault("cancelled", 0L)))
        .toList();
  }

  private static String word(String state) {
    return switch (state) {
      case "PUSHED", "ANSWERED" -> "delivered";
      case "PARKED" -> "deadlettered";
      case "CANCELLED" -> "cancelled";
      case "READY", "SENDING", "ON_REQUEST" -> "waiting";
      default -> throw new IllegalStateException(state.toLowerCase(Locale.ROOT) + " is no state");
    };
  }
}
