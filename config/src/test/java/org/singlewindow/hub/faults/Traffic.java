package org.singlewindow.hub.faults;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.hub.house.Answer;
import org.singlewindow.hub.house.House;
import org.singlewindow.hub.ledger.Digests;

/**
 * Boxes on their way through the port, several at a time. Every sender is a careful one: what was
 * not taken, or not answered, it sends again to the letter and under the same key.
 */
final class Traffic {

  private static final Duration STEP_MAX = Duration.ofMinutes(10);
  private static final Duration AGAIN = Duration.ofMillis(200);
  private static final Pattern REFERENCE =
      Pattern.compile("UNB[+][^']*[+]([A-Z0-9]+)'|<MessageId>([^<]+)<");

  private final House house;
  private final Diary diary;
  private final PartnerBooks books;
  private final AtomicInteger numbers = new AtomicInteger();
  private final List<Journey> begun = new CopyOnWriteArrayList<>();
  private final List<Thread> clients = new ArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private volatile boolean stopped;

  /** Traffic of this house. */
  Traffic(House house, Diary diary, PartnerBooks books) {
    this.house = house;
    this.diary = diary;
    this.books = books;
  }

  /** Boxes begin to move, so many at a time, until {@link #stop}. */
  void start(int atATime) {
    stopped = false;
    for (int i = 0; i < atATime; i++) {
      Thread client = new Thread(this::travel, "client-" + i);
      clients.add(client);
      client.start();
    }
  }

  private void travel() {
    try {
      while (!stopped) {
        Journey journey = Journey.of(numbers.incrementAndGet());
        begun.add(journey);
        travel(journey);
      }
    } catch (RuntimeException | AssertionError e) {
      failures.add(e);
    }
  }

  /** No box begins any more; returns when those on their way have left. */
  void stop() {
    stopped = true;
    for (Thread client : clients) {
      try {
        client.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    clients.clear();
    if (!failures.isEmpty()) {
      throw new IllegalStateException("a box did not leave", failures.get(0));
    }
  }

  /** All boxes so far. */
  List<Journey> begun() {
    return List.copyOf(begun);
  }

  private void travel(Journey journey) {
    submit("forwarder-alpha", journey.release().exchange(), "EXC-%05d".formatted(journey.no()));
    submit("agency-alpha", journey.order(), "REL-%05d".formatted(journey.no()));
    say(journey.terminal(), "gate-in-export", journey.withExportBox());
    if (journey.inspected()) {
      say("customs-alpha", "inspection-notice", journey);
    }
    say(journey.terminal(), "charges-settled", journey);
    say("customs-alpha", "customs-release", journey);
    if (journey.inspected()) {
      say("customs-alpha", "inspection-lift", journey);
    }
    until(() -> books.arrivals(journey.terminal()).stream().anyMatch(journey.pickupOrder()::is));
    say(journey.terminal(), "gate-out", journey);
  }

  private void submit(String party, String json, String reference) {
    Told accepted = new Told(party, reference, Digests.of(json.getBytes(StandardCharsets.UTF_8)));
    Map<String, String> headers =
        Map.of(
            "X-API-Key",
            "demo-" + party,
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            reference);
    until(
        () -> {
          try {
            Answer answer = house.hub().post("/v1/submissions", headers, json);
            return noted(accepted, answer.status() == 202, String.valueOf(answer.status()));
          } catch (UncheckedIOException e) {
            return noted(accepted, false, "no answer");
          }
        });
  }

  private boolean noted(Told one, boolean accepted, String answer) {
    if (accepted) {
      diary.accepted(one, answer);
    } else {
      diary.refused(one.party(), one.reference(), answer);
    }
    return accepted;
  }

  private void say(String partner, String example, Journey journey) {
    say(partner, example, journey.with());
  }

  private void say(String partner, String example, String with) {
    Answer first = house.play(partner, example, with);
    Matcher reference = REFERENCE.matcher(first.body().path("said").asText());
    if (!reference.find()) {
      throw new IllegalStateException(partner + " cannot say " + example + ": " + first.text());
    }
    String own = reference.group(1) == null ? reference.group(2) : reference.group(1);
    Told accepted = new Told(partner, own, "");
    boolean bySoap = partner.equals("customs-alpha");
    if (!noted(accepted, isTaken(first, bySoap), "said " + first.status())) {
      until(
          () -> {
            Answer again = house.say(partner, first.body());
            return noted(accepted, isTaken(again, bySoap), "said " + again.status());
          });
    }
  }

  /**
   * By SOAP the hub answers OK; a file or a queued message is given, and fetched when it can be.
   */
  private static boolean isTaken(Answer answer, boolean bySoap) {
    return answer.status() == 200 && (!bySoap || answer.text().contains(">OK<"));
  }

  private static void until(Callable<Boolean> done) {
    await().atMost(STEP_MAX).pollInterval(AGAIN).until(done);
  }
}
