package org.singlewindow.hub.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.LedgerGauges;
import org.singlewindow.hub.ledger.Spool;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/**
 * Ready means: we can store and send. It is tried and not guessed: a file is written to archive and
 * spool, a row to the ledger, and a durable message goes through the broker, at most once in some
 * seconds whoever asks. Adapters that were refused are said, and do not stop the doors.
 */
@Component("hub")
class HubHealth implements HealthIndicator {

  private final OpenedAdapters adapters;
  private final LedgerGauges ledger;
  private final Archive archive;
  private final Spool spool;
  private final FreeSpace space;
  private final JmsTemplate jms;
  private final Loops loops;
  private final MetricsProperties properties;
  private final Clock clock;
  private final ExecutorService prover =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "hub-proof");
            thread.setDaemon(true);
            return thread;
          });
  private long begunAt;
  private CompletableFuture<List<String>> proof;

  HubHealth(
      OpenedAdapters adapters,
      LedgerGauges ledger,
      Archive archive,
      Spool spool,
      FreeSpace space,
      JmsTemplate jms,
      Loops loops,
      MetricsProperties properties,
      Clock clock) {
    this.adapters = adapters;
    this.ledger = ledger;
    this.archive = archive;
    this.spool = spool;
    this.space = space;
    this.jms = new JmsTemplate(jms.getConnectionFactory());
    this.jms.setDeliveryPersistent(true);
    this.jms.setExplicitQosEnabled(true);
    this.jms.setReceiveTimeout(JmsTemplate.RECEIVE_TIMEOUT_NO_WAIT);
    this.loops = loops;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public Health health() {
    List<String> found = tried();
    Health.Builder health = found.isEmpty() ? Health.up() : Health.down();
    return health
        .withDetail("adaptersOpened", adapters.names())
        .withDetail("adaptersRefused", adapters.refused())
        .withDetail("wrong", found)
        .build();
  }

  /** A balancer does not wait for a database that is locked: no proof in time is none. */
  private List<String> tried() {
    Duration max = properties.proofMax();
    try {
      return proof().get(max.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return List.of("no proof within " + max);
    } catch (ExecutionException e) {
      return List.of("the proof itself failed: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of("the house is being stopped");
    }
  }

  /** The last proof, or a new one where that is over and old; never two at once. */
  private synchronized CompletableFuture<List<String>> proof() {
    boolean old = System.nanoTime() - begunAt > properties.proofEvery().toNanos();
    if (proof == null || proof.isDone() && old) {
      begunAt = System.nanoTime();
      proof = CompletableFuture.supplyAsync(this::prove, prover);
    }
    return proof;
  }

  private List<String> prove() {
    List<String> found = new ArrayList<>();
    attempt("disk", found, space::check);
    attempt("archive", found, archive::proveWrite);
    attempt("spool", found, spool::proveWrite);
    attempt("ledger", found, () -> ledger.proveWrite(clock.instant()));
    attempt("broker", found, this::sendAndTake);
    found.addAll(loops.standing(properties.stillMax()));
    return List.copyOf(found);
  }

  private static void attempt(String what, List<String> found, Runnable proof) {
    try {
      proof.run();
    } catch (RuntimeException e) {
      found.add(what + ": " + e.getMessage());
    }
  }

  private void sendAndTake() {
    jms.convertAndSend(Names.QUEUE_PROBE, "probe");
    Supplier<Object> take = () -> jms.receive(Names.QUEUE_PROBE);
    while (take.get() != null) {
      // what an earlier probe left when it died goes too
    }
  }
}
