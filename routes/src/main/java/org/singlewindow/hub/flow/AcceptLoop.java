package org.singlewindow.hub.flow;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what was told to us off {@code hub.in} in batches, has it decided in one ledger commit, and
 * wakes the senders in one broker commit. Die between the two: the messages come again, the ledger
 * finds them recorded, and the same wakes are sent again. A loop of our own because camel-jms
 * commits message by message.
 */
public class AcceptLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(AcceptLoop.class);

  /**
   * Its limits.
   *
   * @param messagesMax at most so many messages share a commit
   * @param idleMax how long one wait for a first message lasts
   * @param gatherMax how long it gathers after the first message
   * @param backoff how long it rests after a failure before it begins anew
   */
  public record Limits(int messagesMax, Duration idleMax, Duration gatherMax, Duration backoff) {}

  private final ConnectionFactory connections;
  private final InboundQueue inbound;
  private final Function<List<Received>, List<Recorded>> accept;
  private final java.util.function.Consumer<String> decided;
  private final Limits limits;
  private volatile boolean stopped;
  private volatile long turnedAt = System.nanoTime();

  /**
   * A loop; run it in a thread of its own.
   *
   * @param accept decides a batch in one commit
   * @param decided told the id of each message after its decision was committed
   */
  public AcceptLoop(
      ConnectionFactory connections,
      InboundQueue inbound,
      Function<List<Received>, List<Recorded>> accept,
      java.util.function.Consumer<String> decided,
      Limits limits) {
    this.connections = connections;
    this.inbound = inbound;
    this.accept = accept;
    this.decided = decided;
    this.limits = limits;
  }

  /** Runs until {@link #stop}; a failure of broker or database rolls back and begins anew. */
  @Override
  public void run() {
    while (!stopped) {
      try (Connection connection = connections.createConnection();
          Session session = connection.createSession(Session.SESSION_TRANSACTED)) {
        connection.start();
        accept(session);
      } catch (JMSException | RuntimeException e) {
        if (!stopped) {
          LOG.error("HUB-F001 accepting stopped and begins anew in {}", limits.backoff(), e);
          rest();
        }
      }
    }
  }

  /** How long ago it last began to look for messages. */
  public Duration still() {
    return Duration.ofNanos(System.nanoTime() - turnedAt);
  }

  /** Asks the loop to end after the batch it is at. */
  public void stop() {
    stopped = true;
  }

  private void accept(Session session) throws JMSException {
    try (MessageConsumer consumer = session.createConsumer(session.createQueue(Names.QUEUE_IN));
        MessageProducer producer = session.createProducer(null)) {
      while (!stopped) {
        turnedAt = System.nanoTime();
        List<Message> gathered = gather(consumer);
        if (!gathered.isEmpty()) {
          acceptBatch(session, producer, gathered);
        }
      }
    }
  }

  private List<Message> gather(MessageConsumer consumer) throws JMSException {
    List<Message> gathered = new ArrayList<>();
    Message next = consumer.receive(limits.idleMax().toMillis());
    long until = System.nanoTime() + limits.gatherMax().toNanos();
    while (next != null) {
      gathered.add(next);
      boolean full = gathered.size() >= limits.messagesMax() || System.nanoTime() >= until;
      next = full ? null : consumer.receiveNoWait();
    }
    return gathered;
  }

  private void acceptBatch(Session session, MessageProducer producer, List<Message> gathered)
      throws JMSException {
    List<Received> batch = new ArrayList<>();
    for (Message message : gathered) {
      try {
        batch.add(inbound.read(message));
      } catch (IllegalArgumentException e) {
        LOG.error("HUB-F002 {} is not in our language; it goes to hub.dead.in", message, e);
        producer.send(session.createQueue(Names.QUEUE_DEAD_IN), message);
      }
    }
    List<Recorded> recorded = accept.apply(batch);
    for (Recorded one : recorded) {
      one.fault()
          .ifPresent(fault -> LOG.error("HUB-F002 {} is poison: {}", one.messageId(), fault));
      if (one.fault().isPresent()) {
        producer.send(session.createQueue(Names.QUEUE_DEAD_IN), find(gathered, one.messageId()));
      }
      for (Wake wake : one.wakes()) {
        OutboundQueue.send(session, producer, wake);
      }
    }
    session.commit();
    recorded.forEach(one -> decided.accept(one.messageId()));
  }

  private static Message find(List<Message> gathered, String messageId) throws JMSException {
    for (Message message : gathered) {
      if (messageId.equals(message.getStringProperty(Names.MESSAGE_ID))) {
        return message;
      }
    }
    throw new IllegalStateException(
        "the ledger answered for " + messageId + ", which nobody asked");
  }

  private void rest() {
    try {
      Thread.sleep(limits.backoff().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }
}
