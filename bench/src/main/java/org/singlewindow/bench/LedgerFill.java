package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.LedgerView;

/** A ledger of releases, each ordered by an agency, pushed to a terminal and accepted by it. */
final class LedgerFill implements AutoCloseable {

  private static final int BATCH = 50;
  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(15);
  private static final Instant START = Instant.parse("2026-11-25T00:00:00Z");

  private final Path file;
  private final Database database;
  private final JdbcLedger ledger;
  private final LedgerView view;
  private long messages;
  private int cases;

  /** In this file, with the port's own parties and journey. */
  LedgerFill(Path home, Path file) {
    this.file = file;
    this.database = Database.open("jdbc:sqlite:" + file, "", "");
    CanonicalXml canonical = new CanonicalXml();
    PartyTable table = PartyTable.read(home.resolve("config/partners.yaml"));
    PortJourney journey = new PortJourney(table.parties(), Duration.ofDays(7));
    this.ledger = new JdbcLedger(database, journey, canonical, table::findAdapter, 2000, "node-1");
    this.view = new LedgerView(database, canonical);
  }

  /** How many messages are stored. */
  long messages() {
    return messages;
  }

  /** The file's size in megabytes. */
  long sizeMegabytes() {
    try {
      return Files.size(file) >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records until so many messages are stored: orders and answers, in commits of fifty cases. */
  void fillTo(long wanted) {
    while (messages < wanted) {
      List<Wake> wakes = order();
      answer(wakes);
    }
  }

  /** So many cases as they live in the hub: ordered, claimed and pushed one by one, answered. */
  void live(int count) {
    for (int done = 0; done < count; done += BATCH) {
      List<Wake> wakes = order();
      for (Wake wake : wakes) {
        ledger.claim(wake.instructionId(), now()).orElseThrow();
        ledger.pushed(wake.instructionId(), now(), Optional.of(ANSWER_WITHIN));
      }
      answer(wakes);
    }
  }

  private Instant now() {
    return START.plusMillis(cases * 10L);
  }

  private List<Wake> order() {
    List<Received> batch = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      batch.add(release(new Sample(++cases)));
    }
    messages += BATCH;
    List<Wake> wakes = new ArrayList<>();
    ledger.record(batch, now()).forEach(one -> wakes.addAll(wakes(one)));
    return wakes;
  }

  private static List<Wake> wakes(Recorded one) {
    if (one.wakes().isEmpty()) {
      throw new IllegalStateException("nobody is told of " + one);
    }
    return one.wakes();
  }

  private void answer(List<Wake> wakes) {
    List<Received> batch = new ArrayList<>();
    for (Wake wake : wakes) {
      String id = "answer/" + wake.instructionId();
      EventHeader header = new EventHeader(id + "#1", id, wake.link(), now(), now(), false);
      InstructionAnswered answered =
          new InstructionAnswered(
              header, wake.instructionId(), Answer.ACCEPTED, Optional.empty(), Optional.empty());
      batch.add(new Received(id, wake.link(), id, now(), List.of(answered)));
    }
    messages += batch.size();
    ledger.record(batch, now());
  }

  private Received release(Sample sample) {
    String id = "release/" + sample.no();
    EventHeader header = new EventHeader(id + "#1", id, "agency-alpha", now(), now(), false);
    ReleaseOrdered ordered =
        new ReleaseOrdered(
            header,
            ReleaseKind.CONTAINER,
            sample.releaseNo(),
            sample.billOfLading(),
            "line-alpha",
            Optional.of("forwarder-alpha"),
            "terminal-alpha",
            List.of(sample.containerNo()),
            Optional.of(now().plus(Duration.ofDays(30))),
            Optional.of(7),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Received(id, "agency-alpha", id, now(), List.of(ordered));
  }

  /** Finds cases by any of their numbers, and reads all a timeline shows of them. */
  SearchTimes search(int count) {
    Random random = new Random(7);
    Histogram micros = new Histogram(3);
    for (int i = 0; i < count; i++) {
      Sample sample = new Sample(1 + random.nextInt(cases));
      String number =
          switch (i % 3) {
            case 0 -> sample.releaseNo();
            case 1 -> sample.billOfLading();
            default -> sample.containerNo();
          };
      long start = System.nanoTime();
      int seen = look(number);
      micros.recordValue((System.nanoTime() - start) / 1_000);
      if (seen == 0) {
        throw new IllegalStateException(number + " is not found");
      }
    }
    return new SearchTimes(
        micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(95) / 1e3);
  }

  private int look(String number) {
    int seen = 0;
    List<Subject> subjects = view.listSubjects(number);
    for (Subject subject : view.dossiers(subjects).keySet()) {
      seen += view.listEvents(subject).size() + view.listInstructions(subject).size();
    }
    return seen;
  }

  @Override
  public void close() {
    database.close();
  }
}
