package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One simulated partner: hears, remembers, answers by its script, and errs on demand. */
final class Partner {

  private static final int OLD_MAX = 20;
  private static final long HANG_LOOK_MILLIS = 100;
  private static final String GARBAGE = "<<<< connection reset by peer >>>>";

  private final String name;
  private final Script script;
  private final Map<String, String> ownCodes;
  private final PartnerLedger ledger;
  private final Path counter;
  private final Freshness freshness;
  private final List<Spoken> held = new ArrayList<>();
  private final List<Spoken> said = new ArrayList<>();
  private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

  /**
   * A partner.
   *
   * @param ownCodes its codes, by those of the partner whose samples it plays
   * @param data its own state
   * @param clock what its samples are brought up to
   */
  Partner(String name, Script script, Map<String, String> ownCodes, Path data, Clock clock) {
    this.name = name;
    this.script = script;
    this.ownCodes = Map.copyOf(ownCodes);
    this.ledger = new PartnerLedger(data.resolve("received.jsonl"));
    this.counter = data.resolve("counter");
    this.freshness = new Freshness(clock);
  }

  String name() {
    return name;
  }

  Script script() {
    return script;
  }

  List<PartnerLedger.Entry> received() {
    return ledger.list();
  }

  void setFault(Fault next) {
    fault.set(next);
  }

  Fault fault() {
    return fault.get();
  }

  /** True when this fault is on; it has then happened once. */
  boolean errs(Fault.Kind kind) {
    Fault now = fault.get();
    if (!now.is(kind)) {
      return false;
    }
    fault.compareAndSet(now, now.once());
    return true;
  }

  /** Notes what came and gives the answer, if there is one and it shall arrive. */
  Optional<Spoken> hear(String fileName, String text) {
    ledger.add(fileName, text);
    waitWhenSlow();
    if (hangs()) {
      return Optional.empty();
    }
    if (errs(Fault.Kind.LOST_ACKNOWLEDGEMENT)) {
      return Optional.empty();
    }
    if (errs(Fault.Kind.GARBAGE)) {
      return Optional.of(new Spoken("garbage_" + next() + ".txt", GARBAGE));
    }
    return script.reply(text).map(reply -> fresh(Identity.kind(reply.text()), reply, Map.of()));
  }

  /** The same where an answer travels by itself: what is now to be told, in this order. One ear. */
  List<Spoken> answer(String fileName, String text) {
    boolean twice = fault().is(Fault.Kind.DUPLICATE);
    Optional<Spoken> reply = hear(fileName, text);
    if (reply.isEmpty()) {
      return List.of();
    }
    if (fault().is(Fault.Kind.REORDER) && held.isEmpty()) {
      held.add(reply.get());
      return List.of();
    }
    List<Spoken> told = new ArrayList<>(old());
    told.add(reply.get());
    remember(reply.get());
    if (!held.isEmpty()) {
      errs(Fault.Kind.REORDER);
      told.add(held.remove(0));
    }
    if (twice && errs(Fault.Kind.DUPLICATE)) {
      told.add(reply.get());
    }
    return told;
  }

  /** What it said first of all it remembers, when it is one that says old things again. */
  List<Spoken> old() {
    synchronized (said) {
      return !said.isEmpty() && errs(Fault.Kind.OLD) ? List.of(said.get(0)) : List.of();
    }
  }

  /** It may say this again, long after. */
  void remember(Spoken spoken) {
    synchronized (said) {
      said.add(spoken);
      if (said.size() > OLD_MAX) {
        said.remove(0);
      }
    }
  }

  /** True when it hung; then it has waited until it was healed, or as long as it was told to. */
  boolean hangs() {
    Fault now = fault();
    if (!errs(Fault.Kind.HANGING)) {
      return false;
    }
    long end = System.nanoTime() + now.millis() * 1_000_000;
    while (fault().is(Fault.Kind.HANGING) && System.nanoTime() < end) {
      rest(HANG_LOOK_MILLIS);
    }
    return true;
  }

  private void waitWhenSlow() {
    Fault now = fault.get();
    if (errs(Fault.Kind.SLOW)) {
      rest(now.millis());
    }
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An example to be said now, with real values in place of the sample's. */
  Optional<Spoken> say(String example, Map<String, String> with) {
    return script
        .line(example)
        .map(
            line ->
                fresh(
                    Values.isCsv(line.text()) ? example : Identity.kind(line.text()), line, with));
  }

  private Spoken fresh(String title, Script.Line line, Map<String, String> with) {
    String number = "%08d".formatted(next());
    Map<String, String> all = new HashMap<>(ownCodes);
    all.putAll(with);
    String reference = name.substring(0, 1).toUpperCase(Locale.ROOT) + number;
    return new Spoken(
        title.replaceAll("[^A-Za-z0-9-]", "") + "_" + number + "." + line.extension(),
        freshness.apply(line.text(), reference, all));
  }

  /** A number never given before, not even before a restart. */
  private synchronized long next() {
    try {
      long last = Files.exists(counter) ? Long.parseLong(Files.readString(counter).strip()) : 0;
      Files.writeString(counter, Long.toString(last + 1));
      return last + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(counter + " cannot be counted", e);
    }
  }
}
