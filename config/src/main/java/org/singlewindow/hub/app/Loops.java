package org.singlewindow.hub.app;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.ProducerTemplate;
import org.singlewindow.hub.flow.AcceptLoop;
import org.singlewindow.hub.flow.DueLoop;
import org.singlewindow.hub.flow.InboundQueue;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.SilenceWatch;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;
import org.singlewindow.hub.ledger.Spool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the loops after the routes stand, and stops them before those go. */
@Component
class Loops {

  private static final Logger LOG = LoggerFactory.getLogger(Loops.class);

  private final AcceptLoop accept;
  private final DueLoop due;
  private final SilenceWatch silence;
  private final RetentionLoop retention;
  private final Spool spool;
  private final InboundQueue inbound;
  private final ForgottenQueues forgotten;
  private final HubProperties properties;
  private ScheduledExecutorService clockwork;
  private ScheduledExecutorService broom;
  private Thread acceptThread;

  Loops(
      ConnectionFactory connections,
      InboundQueue inbound,
      ProducerTemplate camel,
      Spool spool,
      DueLoop due,
      SilenceWatch silence,
      RetentionLoop retention,
      ForgottenQueues forgotten,
      HubProperties properties) {
    HubProperties.Accept limits = properties.accept();
    this.accept =
        new AcceptLoop(
            connections,
            inbound,
            batch -> accept(camel, batch),
            spool::remove,
            new AcceptLoop.Limits(
                limits.messagesMax(), limits.idleMax(), limits.gatherMax(), limits.backoff()));
    this.due = due;
    this.silence = silence;
    this.retention = retention;
    this.spool = spool;
    this.inbound = inbound;
    this.forgotten = forgotten;
    this.properties = properties;
  }

  @SuppressWarnings("unchecked")
  private static List<Recorded> accept(ProducerTemplate camel, List<Received> batch) {
    return camel.requestBody(Names.ACCEPT, batch, List.class);
  }

  /** Begins when Camel and the doors stand. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    forgotten.sendAgain();
    List<Spool.Entry> left = spool.list();
    left.forEach(inbound::send);
    if (!left.isEmpty()) {
      LOG.info(
          "{} accepted messages were not decided yet; they are on their way again", left.size());
    }
    acceptThread = new Thread(accept, "hub-accept");
    acceptThread.start();
    clockwork = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-due"));
    long every = properties.due().every().toMillis();
    clockwork.scheduleWithFixedDelay(due, every, every, TimeUnit.MILLISECONDS);
    long silenceEvery = properties.due().silenceEvery().toMillis();
    clockwork.scheduleWithFixedDelay(silence, every, silenceEvery, TimeUnit.MILLISECONDS);
    // of its own: what it deletes may take minutes, and time does not wait for it
    broom = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "hub-retention"));
    broom.scheduleWithFixedDelay(
        retention, every, retention.every().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Loops that have ended although the house runs. */
  List<String> ended() {
    List<String> ended = new ArrayList<>();
    if (acceptThread != null && !acceptThread.isAlive()) {
      ended.add("accept loop");
    }
    if (clockwork != null && clockwork.isTerminated()) {
      ended.add("due loop");
    }
    return ended;
  }

  /** Loops that have not turned for so long, or have ended. */
  List<String> standing(Duration max) {
    List<String> standing = new ArrayList<>(ended());
    if (acceptThread != null && accept.still().compareTo(max) > 0) {
      standing.add("accept loop: no turn for " + accept.still());
    }
    if (clockwork != null && due.still().compareTo(max) > 0) {
      standing.add("due loop: no turn for " + due.still());
    }
    return standing;
  }

  /** Ends before anything else does. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    if (acceptThread == null) {
      return;
    }
    clockwork.shutdown();
    broom.shutdown();
    accept.stop();
    try {
      acceptThread.join(properties.broker().callTimeout().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
