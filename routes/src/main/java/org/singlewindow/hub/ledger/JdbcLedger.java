package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.ledger.ChainRow.Kind;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** The ledger on SQLite or PostgreSQL. */
public final class JdbcLedger implements Ledger {

  /** Two nodes that want the same dossiers in another order: one of them tries again. */
  private static final int COLLISIONS_MAX = 5;

  private final Database database;
  private final CanonicalXml canonical;
  private final DeliveryStore deliveries;
  private final Recovery recovery;
  private final Recorder recorder;
  private final Chronicle chronicle;
  private final DueStore dues;

  /**
   * A ledger.
   *
   * @param database opened and migrated
   * @param journey decides
   * @param canonical the language bodies are kept in
   * @param linkOf the address book: party id to the adapter that serves it
   * @param dossiersMax no decision loads more
   * @param node this node's name; digests are chained per node
   */
  public JdbcLedger(
      Database database,
      Journey journey,
      CanonicalXml canonical,
      Function<String, Optional<String>> linkOf,
      int dossiersMax,
      String node) {
    this.database = database;
    this.canonical = canonical;
    this.deliveries = new DeliveryStore(database, canonical, node);
    this.recovery = new Recovery(database.jdbc(), node);
    Chain chain = new Chain(database, node);
    this.chronicle = new Chronicle(database, chain);
    this.dues = new DueStore(database.jdbc());
    this.recorder =
        new Recorder(
            database,
            journey,
            canonical,
            linkOf,
            new DossierStore(database, dossiersMax),
            deliveries,
            node,
            chain);
  }

  @Override
  public Optional<KnownMessage> findMessage(String messageId) {
    return database
        .jdbc()
        .sql("select * from message where message_id = ?")
        .param(messageId)
        .query(
            (row, n) ->
                new KnownMessage(
                    messageId,
                    row.getString("said_by"),
                    row.getString("digest"),
                    Instant.ofEpochMilli(row.getLong("received_at")),
                    row.getString("status"),
                    row.getString("trace")))
        .optional();
  }

  @Override
  public List<Recorded> record(List<Received> batch, Instant now) {
    List<Recorded> all = new ArrayList<>();
    while (all.size() < batch.size()) {
      List<Received> rest = batch.subList(all.size(), batch.size());
      all.addAll(insist(() -> database.write(() -> recordUntilAwaited(rest, now))));
    }
    return List.copyOf(all);
  }

  /** A gate does not wait for the end of a batch: what is done is committed, the rest follows. */
  private List<Recorded> recordUntilAwaited(List<Received> rest, Instant now) {
    List<Recorded> done = new ArrayList<>();
    for (Received one : rest) {
      done.add(recordOne(one, now));
      if (database.isAwaited()) {
        break;
      }
    }
    return done;
  }

  private static <T> T insist(Supplier<T> work) {
    for (int collision = 1; ; collision++) {
      try {
        return work.get();
      } catch (ConcurrencyFailureException e) {
        if (collision == COLLISIONS_MAX) {
          throw e;
        }
      }
    }
  }

  @Override
  public Asked ask(Received question, Instant now, BooleanSupplier claim) {
    return insist(
        () ->
            database.writeFirst(
                () -> {
                  Asked asked = askOne(question, now);
                  if (!claim.getAsBoolean()) {
                    throw new NobodyWaits();
                  }
                  return asked;
                }));
  }

  @Override
  public void alarm(Decision.Alarm alarm, Instant at) {
    AlarmStore alarms = new AlarmStore(database.jdbc());
    database.writeOnly(
        () -> {
          database.dialect().lock(database.jdbc(), List.of(alarm.subject().key()));
          alarms.open(alarm, at);
        });
  }

  private Asked askOne(Received question, Instant now) {
    boolean conflict =
        findMessage(question.messageId())
            .filter(known -> !known.digest().equals(question.digest()))
            .isPresent();
    Recorded recorded = recordOne(question, now);
    return new Asked(
        recorded,
        conflict,
        conflict ? Optional.empty() : deliveries.findAnswer(question.messageId()));
  }

  @Override
  public List<Subject> listUnder(String orderNo, int max) {
    return database
        .jdbc()
        .sql("select subject from reference where value = ? order by subject limit ?")
        .params(orderNo, max)
        .query(String.class)
        .list()
        .stream()
        .map(Subject::parse)
        .toList();
  }

  @Override
  public void handedOver(String instructionId, Instant at, Sent sent) {
    database.writeOnly(
        () -> {
          chronicle.sent(instructionId, "ON_REQUEST", sent, "PUSHED", at);
          deliveries.handedOver(instructionId, at);
        });
  }

  @Override
  public void refused(Refused one, Instant now) {
    database.writeOnly(() -> chronicle.refused(one, now));
  }

  private Recorded recordOne(Received received, Instant now) {
    Optional<KnownMessage> known = findMessage(received.messageId());
    if (known.isPresent()) {
      return repeated(received, known.get(), now);
    }
    try {
      return database.attempt(() -> recordNew(received, now));
    } catch (DataIntegrityViolationException e) {
      return dead(received, now, e);
    } catch (DataAccessException e) {
      throw e; // the database, not the message: the whole batch comes again
    } catch (RuntimeException e) {
      return dead(received, now, e);
    }
  }

  private Recorded repeated(Received received, KnownMessage known, Instant now) {
    if (!known.digest().equals(received.digest())) {
      int rows =
          database
              .jdbc()
              .sql("insert into quarantine values (?, ?, ?, ?, ?) on conflict do nothing")
              .params(
                  received.messageId(),
                  received.digest(),
                  received.saidBy(),
                  received.receivedAt().toEpochMilli(),
                  canonical.writeEvents(received.events()))
              .update();
      if (rows == 1) {
        chronicle.came(Kind.QUARANTINED, received, "QUARANTINED", now);
      }
      return new Recorded(received.messageId(), List.of(), Optional.empty());
    }
    Optional<String> fault =
        known.status().equals("DEAD")
            ? Optional.of("it was poison when it came first")
            : Optional.empty();
    return new Recorded(received.messageId(), deliveries.listOwed(received.messageId()), fault);
  }

  private Recorded recordNew(Received received, Instant now) {
    writeMessage(received, now, "RECORDED", null);
    List<Wake> wakes = new ArrayList<>();
    for (Event event : received.events()) {
      wakes.addAll(recorder.record(event, now));
    }
    return new Recorded(received.messageId(), List.copyOf(wakes), Optional.empty());
  }

  private Recorded dead(Received received, Instant now, RuntimeException cause) {
    String fault = cause.toString();
    writeMessage(received, now, "DEAD", fault.substring(0, Math.min(fault.length(), 2000)));
    return new Recorded(received.messageId(), List.of(), Optional.of(fault));
  }

  private void writeMessage(Received received, Instant now, String status, String fault) {
    database
        .jdbc()
        .sql(
            "insert into message (message_id, said_by, digest, received_at, recorded_at, status,"
                + " fault, raw, link, mapping, trace) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            received.messageId(),
            received.saidBy(),
            received.digest(),
            received.receivedAt().toEpochMilli(),
            now.toEpochMilli(),
            status,
            fault,
            received.origin().raw(),
            received.origin().link(),
            received.origin().mapping(),
            received.origin().trace())
        .update();
    chronicle.came(Kind.RECEIVED, received, status, now);
  }

  @Override
  public Optional<Push> claim(String instructionId, Instant now) {
    return database.write(() -> deliveries.claim(instructionId, now));
  }

  @Override
  public List<Wake> pushed(
      String instructionId,
      Instant at,
      Optional<Duration> answerWithin,
      Optional<Duration> receiptWithin,
      Sent sent) {
    return database.write(
        () -> {
          chronicle.sent(instructionId, "SENDING", sent, "PUSHED", at);
          return deliveries.pushed(instructionId, at, answerWithin, receiptWithin);
        });
  }

  @Override
  public void maybeTaken(String instructionId, Instant at, Sent sent) {
    database.writeOnly(() -> chronicle.sent(instructionId, "SENDING", sent, "UNKNOWN", at));
  }

  @Override
  public void failed(
      String instructionId, Instant at, String text, boolean unknown, Optional<Instant> nextAt) {
    database.writeOnly(() -> deliveries.failed(instructionId, text, unknown, nextAt));
  }

  @Override
  public void recover(Instant now) {
    database.writeOnly(() -> recovery.begin(now));
  }

  @Override
  public void clockWentBack(Instant now) {
    database.writeOnly(() -> recovery.clockWentBack(now));
  }

  @Override
  public int pushAgain(Collection<String> links, Instant since, Instant now) {
    return database.write(() -> recovery.pushAgain(links, since, now));
  }

  @Override
  public List<Wake> listReady(Instant now, int max) {
    return database.write(
        () -> {
          recovery.giveBackStalled(now);
          return deliveries.listReady(now, max);
        });
  }

  @Override
  public boolean replay(String instructionId, String who, String why, Instant now) {
    return database.write(
        () -> {
          boolean done = deliveries.replay(instructionId, now);
          if (done) {
            database
                .jdbc()
                .sql("insert into audit (at, who, what, object, why) values (?, ?, ?, ?, ?)")
                .params(now.toEpochMilli(), who, "REPLAY", instructionId, why)
                .update();
          }
          return done;
        });
  }

  @Override
  public List<Received> listDue(Instant now, int max) {
    return database.write(() -> dues.take(now, max));
  }
}
