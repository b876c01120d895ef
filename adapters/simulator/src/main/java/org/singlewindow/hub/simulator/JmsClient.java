package org.singlewindow.hub.simulator;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A partner at the hub's broker, with its own user: takes from its queue, answers into the other in
 * the same transaction, and comes again for ever when the hub was away. While it is down it is not
 * connected: it hears nothing, and what it is to say waits.
 */
final class JmsClient implements Mouth, Runnable, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JmsClient.class);
  private static final long LISTEN_MILLIS = 100;
  private static final long REST_MILLIS = 500;

  private final Partner partner;
  private final SimulatorConfig.Jms hub;
  private final Queue<Spoken> toSay = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile boolean stopped;

  JmsClient(Partner partner, SimulatorConfig.Jms hub) {
    this.partner = partner;
    this.hub = hub;
    this.thread = new Thread(this, "jms-" + partner.name());
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Has it said when the hub is there; an answer comes as a message of its own. */
  @Override
  public Optional<String> tell(Spoken spoken) {
    toSay.add(spoken);
    return Optional.empty();
  }

  @Override
  public void run() {
    while (!stopped) {
      if (isDown()) {
        continue;
      }
      String url = hub.url() + "?reconnectAttempts=0&callTimeout=5000&consumerWindowSize=0";
      try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
          Connection connection =
              factory.createConnection(partner.name(), DemoSecrets.atHubOf(partner.name()));
          Session session = connection.createSession(Session.SESSION_TRANSACTED)) {
        connection.start();
        serve(session);
      } catch (JMSException | RuntimeException e) {
        LOG.debug("{} does not reach the hub: {}", partner.name(), e.toString());
        rest(REST_MILLIS);
      }
    }
  }

  /** A fault happens once for each time it was asked whether it is there. */
  private boolean isDown() {
    long millis = partner.fault().millis();
    boolean down = partner.errs(Fault.Kind.DOWN);
    if (down) {
      rest(millis);
    }
    return down;
  }

  private void serve(Session session) throws JMSException {
    String fromHub = hub.fromHub().apply(partner.name());
    String toHub = hub.toHub().apply(partner.name());
    try (MessageConsumer consumer = session.createConsumer(session.createQueue(fromHub));
        MessageProducer producer = session.createProducer(session.createQueue(toHub))) {
      while (!stopped && !partner.fault().is(Fault.Kind.DOWN)) {
        say(session, producer);
        Message message = consumer.receive(LISTEN_MILLIS);
        if (partner.fault().is(Fault.Kind.DOWN)) {
          session.rollback(); // it went down while it listened, and has heard nothing
        } else if (message instanceof BytesMessage bytes) {
          take(session, producer, bytes);
        }
      }
    }
  }

  private void say(Session session, MessageProducer producer) throws JMSException {
    for (Spoken next = toSay.peek(); next != null; next = toSay.peek()) {
      send(session, producer, next);
      session.commit();
      toSay.remove(); // said: only now is it forgotten
    }
  }

  private void take(Session session, MessageProducer producer, BytesMessage message)
      throws JMSException {
    byte[] body = new byte[(int) message.getBodyLength()];
    message.readBytes(body);
    String fileName = message.getStringProperty(hub.fileNameProperty());
    boolean lost = partner.fault().is(Fault.Kind.LOST_ACKNOWLEDGEMENT);
    for (Spoken answer : partner.answer(fileName == null ? "" : fileName, Texts.decode(body))) {
      send(session, producer, answer);
    }
    if (lost) {
      session.rollback(); // the broker never learns that it was heard, and brings it again
    } else {
      session.commit();
    }
  }

  private void send(Session session, MessageProducer producer, Spoken spoken) throws JMSException {
    BytesMessage message = session.createBytesMessage();
    message.writeBytes(Texts.encode(spoken.text()));
    message.setStringProperty(hub.fileNameProperty(), spoken.fileName());
    producer.send(message);
  }

  private void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
  }
}
