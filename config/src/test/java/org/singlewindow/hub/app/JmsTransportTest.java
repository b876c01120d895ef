package org.singlewindow.hub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.transport.JmsTransport;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.Lease;

/** The way in from a partner's queue: nothing is gone before it is kept, nothing comes for ever. */
class JmsTransportTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", ".."));
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String NAME = "terminal-gamma";

  @TempDir private Path data;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger busyTimes = new AtomicInteger();
  private Lease lease;
  private EmbeddedActiveMQ broker;
  private JmsPoolConnectionFactory connections;
  private DefaultCamelContext camel;

  @BeforeEach
  void open() throws Exception {
    HubProperties.Broker limits =
        new HubProperties.Broker(Duration.ofSeconds(5), "127.0.0.1", null, 10, null, null, null);
    HubProperties properties =
        new HubProperties(
            HOME.toString(),
            data.toString(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            limits,
            null,
            null,
            Map.of());
    PartnerQueues queues =
        new PartnerQueues(Map.of("gamma", new PartnerQueues.User(NAME, Digests.of("one"))));
    BrokerUsers users = new BrokerUsers("hub", "inside", queues.users());
    lease = Lease.take(data);
    ForgottenQueues forgotten = new ForgottenQueues(queues, null, null, Duration.ZERO);
    broker = new EmbeddedBroker().broker(properties, users, queues, forgotten, lease);
    broker.start();
    connections = BrokerConfiguration.inside(users, properties);
    camel = new DefaultCamelContext();
    JmsComponent jms = JmsComponent.jmsComponentTransacted(connections);
    jms.setLazyCreateTransactionManager(false);
    camel.addComponent("jms", jms);
    camel.addRoutes(new JmsTransport(adapter(), new Door(), connections, 100));
    camel.start();
  }

  @AfterEach
  void close() throws Exception {
    camel.close();
    connections.stop();
    broker.stop();
    lease.close();
  }

  @Test
  void bytesAndTextAreTaken() throws JMSException {
    send(session -> session.createTextMessage("a text"));
    send(session -> bytes(session, "some bytes"));

    await().atMost(SOON).until(() -> taken.equals(List.of("a text", "some bytes")));
  }

  @Test
  void aBusyHubGetsItAgainLater() throws JMSException {
    busyTimes.set(2);
    send(session -> bytes(session, "patience"));

    await().atMost(SOON).until(() -> taken.equals(List.of("patience")));
    assertThat(busyTimes).hasValue(0);
  }

  @Test
  void whatIsNoMessageForUsIsMovedAsideAndDoesNotComeAgain() throws JMSException {
    send(session -> bytes(session, "x".repeat(101)));
    send(Session::createMapMessage);
    send(session -> bytes(session, "the next"));

    await().atMost(SOON).until(() -> taken.equals(List.of("the next")));
    await().atMost(SOON).until(() -> depth(Names.queueToHub(NAME)) == 0); // the last is committed
    assertThat(depth(Names.queueDeadDoor(NAME))).isEqualTo(2);
  }

  @Test
  void nobodyGetsAReplyWithOurRights() throws JMSException {
    String anothers = Names.queueFromHub(NAME); // the partner may not write to it
    send(
        session -> {
          Message message = bytes(session, "answer there");
          message.setJMSReplyTo(session.createQueue(anothers));
          return message;
        });

    await().atMost(SOON).until(() -> taken.equals(List.of("answer there")));
    await().atMost(SOON).until(() -> depth(Names.queueToHub(NAME)) == 0);
    assertThat(depth(anothers)).isZero();
  }

  /** A door that is busy so many times, and keeps what it takes. */
  private final class Door extends Reception {

    Door() {
      super(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public List<Receipt> receive(
        AdapterFolder adapter, String party, byte[] bytes, Optional<String> key) {
      if (busyTimes.get() > 0) {
        busyTimes.decrementAndGet();
        throw new Busy("a moment", null);
      }
      taken.add(new String(bytes, StandardCharsets.UTF_8));
      return List.of();
    }
  }

  private static AdapterFolder adapter() {
    Optional<Manifest.Carriage> way =
        Optional.of(
            new Manifest.Carriage("jms", Optional.empty(), Optional.empty(), Optional.empty()));
    return new AdapterFolder(
        Path.of(NAME),
        new Manifest(
            NAME,
            "Gamma",
            "terminal",
            "a@b.example",
            Optional.empty(),
            List.of("edifact-d95b"),
            Map.of(),
            Map.of(),
            new Manifest.Carried(way, Optional.empty()),
            Optional.empty(),
            "ignored",
            "working"),
        Optional.empty());
  }

  /** Makes a message in a session. */
  private interface Making {
    Message make(Session session) throws JMSException;
  }

  private static Message bytes(Session session, String text) throws JMSException {
    jakarta.jms.BytesMessage message = session.createBytesMessage();
    message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return message;
  }

  private void send(Making making) throws JMSException {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer =
            session.createProducer(session.createQueue(Names.queueToHub(NAME)))) {
      producer.send(making.make(session));
    }
  }

  private long depth(String queue) {
    return broker
        .getActiveMQServer()
        .locateQueue(org.apache.activemq.artemis.api.core.SimpleString.of(queue))
        .getMessageCount();
  }
}
