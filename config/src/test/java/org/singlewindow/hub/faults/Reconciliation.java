package org.singlewindow.hub.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.ledger.Digests;

/**
 * Three ledgers become one balance: what senders were told, what the hub says, and what each
 * partner got. It reads, compares by id and content, and believes nobody.
 */
final class Reconciliation {

  private final Collection<Told> told;
  private final Kept kept;
  private final List<Arrival> arrivals;
  private final Collection<Effect> effects;
  private final Map<String, List<Arrival>> byReference = new HashMap<>();
  private final Map<String, List<Kept.Delivery>> byCause = new HashMap<>();
  private final List<String> losses = new ArrayList<>();
  private final List<String> doubles = new ArrayList<>();

  private Reconciliation(
      Collection<Told> told, Kept kept, List<Arrival> arrivals, Collection<Effect> effects) {
    this.told = told;
    this.kept = kept;
    this.arrivals = arrivals;
    this.effects = effects;
    arrivals.forEach(
        one -> byReference.computeIfAbsent(key(one), any -> new ArrayList<>()).add(one));
    kept.deliveries()
        .forEach(
            one -> byCause.computeIfAbsent(one.messageId(), any -> new ArrayList<>()).add(one));
  }

  /** The balance of these. */
  static Balance of(
      Collection<Told> told, Kept kept, List<Arrival> arrivals, Collection<Effect> effects) {
    return new Reconciliation(told, kept, arrivals, effects).balance();
  }

  private Balance balance() {
    Map<String, Integer> counts = new HashMap<>();
    told.forEach(one -> counts.merge(fate(one), 1, Integer::sum));
    arrived();
    strangers();
    happened();
    List<String> swaps = Order.swaps(kept.deliveries(), arrivals);
    List<String> findings = new ArrayList<>(losses);
    findings.addAll(doubles);
    findings.addAll(swaps);
    return new Balance(
        told.size(),
        counts.getOrDefault("delivered", 0),
        counts.getOrDefault("waiting", 0),
        counts.getOrDefault("dead", 0),
        counts.getOrDefault("cancelled", 0),
        losses.size(),
        doubles.size(),
        swaps.size(),
        repeats(),
        List.copyOf(findings));
  }

  /** What became of one message somebody was told is accepted. */
  private String fate(Told one) {
    Optional<Kept.Message> known =
        kept.messages().stream()
            .filter(message -> message.party().equals(one.party()))
            .filter(message -> message.id().contains(one.reference()))
            .findFirst();
    if (known.isEmpty()) {
      if (kept.spooled().stream().anyMatch(id -> id.contains(one.reference()))) {
        return "waiting";
      }
      losses.add(
          "LOST " + one.party() + " was told of " + one.reference() + ", the hub knows nothing");
      return "lost";
    }
    String own = Digests.of(one.digest() + "\n" + known.get().id());
    if (!one.digest().isEmpty() && !own.equals(known.get().digest())) {
      losses.add("LOST " + known.get().id() + " is kept with other content than was sent");
      return "lost";
    }
    return fate(known.get());
  }

  private String fate(Kept.Message message) {
    if (message.status().equals("DEAD")) {
      return "dead";
    }
    List<Kept.Delivery> led = byCause.getOrDefault(message.id(), List.of());
    if (led.stream().anyMatch(one -> one.isGone() && arrivals(one).isEmpty())) {
      return "lost";
    }
    Set<String> states = new HashSet<>();
    led.forEach(one -> states.add(one.state()));
    if (states.contains("PARKED")) {
      return "dead";
    }
    if (states.contains("READY") || states.contains("SENDING")) {
      return "waiting";
    }
    return states.contains("CANCELLED") ? "cancelled" : "delivered";
  }

  private List<Arrival> arrivals(Kept.Delivery one) {
    return byReference.getOrDefault(one.link() + "/" + one.reference(), List.of());
  }

  /** What the hub calls gone must be at its partner, under its id and with its content. */
  private void arrived() {
    for (Kept.Delivery one : kept.deliveries()) {
      if (!one.isGone()) {
        continue;
      }
      List<Arrival> came = arrivals(one);
      if (came.isEmpty()) {
        losses.add(
            "LOST " + one.id() + " went as " + one.reference() + ", " + one.link() + " has it not");
      } else if (came.stream().noneMatch(any -> kept.contents().contains(any.digest()))) {
        losses.add(
            "LOST " + one.id() + " reached " + one.link() + " with other content than was sent");
      }
      if (came.stream().map(Arrival::digest).distinct().count() > 1) {
        doubles.add("TWICE " + one.reference() + " reached " + one.link() + " with two contents");
      }
    }
  }

  /** Nothing of ours may be at a partner under a reference the hub does not know. */
  private void strangers() {
    Set<String> known = new HashSet<>();
    kept.deliveries().forEach(one -> known.add(one.link() + "/" + one.reference()));
    byReference.forEach(
        (key, came) -> {
          if (!came.get(0).reference().isEmpty() && !known.contains(key)) {
            doubles.add("TWICE " + key + " is at the partner, and no instruction has this number");
          }
        });
  }

  /** Each effect under one id, no less and no more. */
  private void happened() {
    for (Effect effect : effects) {
      Map<String, Arrival> ids = new LinkedHashMap<>();
      arrivals.stream().filter(effect::is).forEach(one -> ids.putIfAbsent(one.id(), one));
      if (ids.isEmpty()) {
        losses.add("LOST " + effect + " never happened");
      } else if (ids.size() > 1) {
        doubles.add("TWICE " + effect + " happened under " + ids.keySet());
      }
    }
  }

  /** Arrivals under an id the partner had: harmless, and counted. */
  private int repeats() {
    Set<String> seen = new HashSet<>();
    return (int) arrivals.stream().filter(one -> !seen.add(one.partner() + "/" + one.id())).count();
  }

  private static String key(Arrival one) {
    return one.partner() + "/" + one.reference();
  }
}
