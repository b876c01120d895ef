package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.singlewindow.hub.ledger.DeadLetters;
import org.singlewindow.hub.ledger.DeadLetters.Kind;
import org.singlewindow.hub.ledger.DeadLetters.Letter;
import org.singlewindow.hub.ledger.DeadLetters.Standing;
import org.singlewindow.hub.ledger.LinkBooks;
import org.singlewindow.hub.ledger.Links;

/** Dead letters as an operator sees them, and what becomes of an operator's decision. */
public class DeadLetterDesk {

  private static final int SHOWN_MAX = 100;
  private static final Set<String> DECISIONS = Set.of("replay", "discard", "arrived");

  /**
   * How a step of a ramp is judged.
   *
   * @param failureMax a larger part of a step that fails stops the ramp
   * @param outcomeMax no step is waited for longer
   */
  public record Limits(double failureMax, Duration outcomeMax) {}

  /**
   * A decision of an operator.
   *
   * @param decision replay, discard or arrived
   * @param group about a whole group; empty when it is about one letter
   * @param letter about this one; empty when it is about a group
   */
  public record Order(String decision, String group, String letter, String who, String why) {

    /** An order that means something: a known decision about one thing. */
    static Optional<Order> of(
        String decision, String group, String letter, String who, String why) {
      boolean meant = DECISIONS.contains(decision) && group.isEmpty() != letter.isEmpty();
      return meant ? Optional.of(new Order(decision, group, letter, who, why)) : Optional.empty();
    }
  }

  private final DeadLetters letters;
  private final LinkBooks books;
  private final Links links;
  private final WillItGo willItGo;
  private final Limits limits;
  private final Clock clock;

  /**
   * A desk.
   *
   * @param willItGo what would become of a letter that is sent again
   */
  public DeadLetterDesk(
      DeadLetters letters,
      LinkBooks books,
      Links links,
      WillItGo willItGo,
      Limits limits,
      Clock clock) {
    this.letters = letters;
    this.books = books;
    this.links = links;
    this.willItGo = willItGo;
    this.limits = limits;
    this.clock = clock;
  }

  /** The books of each link. */
  public Map<String, Object> accounts() {
    return Map.of(
        "accounts",
        books.accounts().stream()
            .map(
                one -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("link", one.link());
                  row.put("accepted", one.accepted());
                  row.put("delivered", one.delivered());
                  row.put("waiting", one.waiting());
                  row.put("deadLettered", one.deadLettered());
                  row.put("cancelled", one.cancelled());
                  return row;
                })
            .toList());
  }

  /** All, by cause. */
  public Map<String, Object> groups() {
    return Map.of(
        "groups",
        letters.groups().entrySet().stream()
            .map(one -> head(one.getKey(), one.getValue()))
            .toList());
  }

  private static Map<String, Object> head(String id, List<Letter> all) {
    Letter first = all.get(0);
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("group", id);
    head.put("kind", first.kind().name());
    head.put("link", first.link());
    head.put("code", first.code());
    head.put("reason", first.reason());
    head.put("letters", all.size());
    return head;
  }

  /** One group with its first letters, and what would become of all if they were sent again. */
  public Optional<Map<String, Object>> group(String id) {
    return Optional.ofNullable(letters.groups().get(id))
        .map(
            all -> {
              Map<String, Object> tree = head(id, all);
              tree.put("forecast", forecast(all));
              tree.put("first", all.stream().limit(SHOWN_MAX).map(this::row).toList());
              return tree;
            });
  }

  private Map<String, Long> forecast(List<Letter> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(one -> outlook(one).name(), TreeMap::new, Collectors.counting()));
  }

  private Map<String, Object> row(Letter one) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("letter", one.id());
    row.put("what", one.what());
    row.put("at", one.at().toString());
    row.put("attempts", one.attempts());
    row.put("maybeTaken", one.maybeTaken());
    row.put("note", one.note());
    row.put("outlook", outlook(one).name());
    return row;
  }

  private WillItGo.Outlook outlook(Letter one) {
    return one.kind() == Kind.OUTBOUND
        ? letters
            .find(one.id())
            .map(standing -> willItGo.of(one, standing, links.find(one.link()), clock.instant()))
            .orElse(WillItGo.Outlook.DUPLICATE)
        : WillItGo.Outlook.PERSON_DECIDES;
  }

  /**
   * Does what was decided, and says what became of it.
   *
   * @param goingOn told before each step that somebody is at it
   */
  public Map<String, Object> carryOut(Order order, Runnable goingOn) {
    List<Letter> meant =
        letters.groups().values().stream()
            .flatMap(List::stream)
            .filter(one -> one.kind() == Kind.OUTBOUND)
            .filter(one -> one.id().equals(order.letter()) || one.group().equals(order.group()))
            .toList();
    if (order.decision().equals("replay")) {
      boolean single = !order.letter().isEmpty(); // a person looked at this one, and decides
      List<Letter> good =
          meant.stream().filter(one -> single || outlook(one) == WillItGo.Outlook.WILL_GO).toList();
      return said(
          order, meant, Ramp.run(good, limits.failureMax(), step -> step(order, step, goingOn)));
    }
    int done = 0;
    for (Letter one : meant) {
      if (done % SHOWN_MAX == 0) {
        goingOn.run();
      }
      boolean was =
          order.decision().equals("discard")
              ? letters.discard(one.id(), order.who(), order.why(), clock.instant())
              : letters.arrived(one.id(), order.who(), order.why(), clock.instant());
      done += was ? 1 : 0;
    }
    return Map.of("status", "done", "decision", order.decision(), "letters", done);
  }

  private static Map<String, Object> said(Order order, List<Letter> meant, Ramp.Result result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", result.stopped() ? "stopped" : "done");
    tree.put("decision", order.decision());
    tree.put("letters", result.tried());
    tree.put("delivered", result.delivered());
    tree.put("failed", result.failed());
    tree.put("waiting", result.waiting());
    tree.put("left", meant.size() - result.tried());
    return tree;
  }

  private Ramp.Step step(Order order, List<Letter> step, Runnable goingOn) {
    goingOn.run();
    step.forEach(
        one ->
            letters.sendAgain(
                one.id(), order.who(), willItGo.reason(one, order.why()), clock.instant()));
    long until = System.nanoTime() + limits.outcomeMax().toNanos();
    Outcomes outcomes = Outcomes.of(step, letters);
    while (outcomes.open() > 0 && System.nanoTime() < until) {
      outcomes = Outcomes.await(step, letters);
    }
    outcomes.failed().forEach(letters::parkAgain);
    return new Ramp.Step(outcomes.delivered(), outcomes.failed().size());
  }

  /** How the letters of a step stand. */
  private record Outcomes(int delivered, List<String> failed, int open) {

    private static final long LOOK_MILLIS = 50;

    static Outcomes await(List<Letter> step, DeadLetters letters) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the hub is being stopped", e);
      }
      return of(step, letters);
    }

    static Outcomes of(List<Letter> step, DeadLetters letters) {
      int delivered = 0;
      List<String> failed = new java.util.ArrayList<>();
      for (Letter one : step) {
        Standing now = letters.find(one.id()).orElseThrow();
        boolean over = Set.of("READY", "PARKED").contains(now.state()) && now.attempts() > 0;
        if (Set.of("PUSHED", "ANSWERED").contains(now.state())) {
          delivered++;
        } else if (over) {
          failed.add(one.id());
        }
      }
      return new Outcomes(delivered, failed, step.size() - delivered - failed.size());
    }
  }
}
