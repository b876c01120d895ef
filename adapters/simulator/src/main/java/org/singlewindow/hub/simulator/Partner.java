package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One simulated partner: hears, remembers, answers by its script, and errs on demand. */
final class Partner {

  private static final String GARBAGE = "<<<< connection reset by peer >>>>";

  private final String name;
  private final Script script;
  private final PartnerLedger ledger;
  private final Path counter;
  private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

  Partner(String name, Path adapter, Path data) {
    this.name = name;
    this.script = new Script(adapter);
    this.ledger = new PartnerLedger(data.resolve("received.jsonl"));
    this.counter = data.resolve("counter");
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
  Optional<String> hear(String fileName, String text) {
    ledger.add(fileName, text);
    waitWhenSlow();
    if (errs(Fault.Kind.LOST_ACKNOWLEDGEMENT)) {
      return Optional.empty();
    }
    if (errs(Fault.Kind.GARBAGE)) {
      return Optional.of(GARBAGE);
    }
    return script.reply(text).map(reply -> fresh(reply, Map.of()));
  }

  private void waitWhenSlow() {
    Fault now = fault.get();
    if (errs(Fault.Kind.SLOW)) {
      try {
        Thread.sleep(now.millis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** An example to be said now, with real values in place of the sample's. */
  Optional<String> say(String example, Map<String, String> with) {
    return script.line(example).map(line -> fresh(line, with));
  }

  /** Own references and times of today, then the values asked for. */
  private String fresh(String text, Map<String, String> with) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.ofHours(8));
    String reference =
        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + "%08d".formatted(next());
    String own = Values.of(text).getOrDefault("UNB#1/5/1", "");
    return Values.map(
        text,
        (place, value) -> {
          if (with.containsKey(value)) {
            return with.get(value);
          }
          if (value.equals(own) && place.matches("UN[BZ]#.*")) {
            return reference;
          }
          if (place.equals("MessageId#1") && text.contains("<Head>")) {
            return "M" + reference;
          }
          return time(place, value, now);
        });
  }

  private static String time(String place, String value, OffsetDateTime now) {
    if (place.equals("UNB#1/4/1")) {
      return now.format(DateTimeFormatter.ofPattern("yyMMdd"));
    }
    if (place.equals("UNB#1/4/2")) {
      return now.format(DateTimeFormatter.ofPattern("HHmm"));
    }
    if (value.matches("20261124[0-9]{4}")) {
      return now.format(DateTimeFormatter.ofPattern("yyyyMMddHHmm"));
    }
    return value.matches("20261124[0-9]{6}")
        ? now.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss"))
        : value;
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
