package org.singlewindow.hub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.Lease;

/** A partner at the broker sees its own two queues and nothing else. */
class PartnerQueuesTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", ".."));
  private static final String OWN = Names.queueFromHub("terminal-gamma");
  private static final BrokerUsers USERS =
      new BrokerUsers(
          "hub",
          "inside",
          Map.of(
              "gamma",
              new PartnerQueues.User("terminal-gamma", Digests.of("one")),
              "delta",
              new PartnerQueues.User("terminal-delta", Digests.of("two"))));

  @TempDir private static Path data;
  private static int port;
  private static EmbeddedActiveMQ broker;

  @BeforeAll
  static void open() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    HubProperties.Broker limits =
        new HubProperties.Broker(Duration.ofSeconds(5), "127.0.0.1", port, 10, null, null, null);
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
    PartnerQueues queues = new PartnerQueues(USERS.partners());
    ForgottenQueues forgotten = new ForgottenQueues(queues, null, null, Duration.ZERO);
    broker = new EmbeddedBroker().broker(properties, USERS, queues, forgotten, Lease.take(data));
    broker.start();
  }

  @AfterAll
  static void close() throws Exception {
    broker.stop();
  }

  @Test
  void itSendsToTheHubAndTakesWhatIsForIt() throws JMSException {
    send("gamma", "one", Names.queueToHub("terminal-gamma"), "for the hub", "");
    send("hub", "inside", OWN, "for gamma", "");

    assertThat(take("hub", "inside", Names.queueToHub("terminal-gamma"))).isEqualTo("for the hub");
    assertThat(take("gamma", "one", OWN)).isEqualTo("for gamma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hub.in",
        "hub.out.terminal-gamma",
        "hub.anything-new",
        "partner.terminal-gamma.from-hub",
        "partner.terminal-delta.to-hub",
        "partner.terminal-delta.from-hub",
        "partner.terminal-nobody.to-hub",
        "activemq.management",
        "DLQ"
      })
  void itSendsNowhereElse(String queue) {
    assertThatThrownBy(() -> send("gamma", "one", queue, "a forgery", ""))
        .isInstanceOf(JMSException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hub.in",
        "hub.dead.in",
        "partner.terminal-gamma.to-hub",
        "partner.terminal-delta.to-hub",
        "partner.terminal-delta.from-hub"
      })
  void itReadsNothingElse(String queue) {
    assertThatThrownBy(() -> take("gamma", "one", queue)).isInstanceOf(JMSException.class);
    assertThatThrownBy(() -> isEmpty("gamma", "one", queue)).isInstanceOf(JMSException.class);
  }

  @Test
  void whoHasNotTheRightPasswordIsNotLetIn() {
    for (List<String> shown :
        List.of(List.of("gamma", "two"), List.of("hub", "one"), List.of("nobody", "one"))) {
      assertThatThrownBy(() -> isEmpty(shown.get(0), shown.get(1), OWN))
          .isInstanceOf(JMSSecurityException.class);
    }
    assertThatThrownBy(() -> isEmpty(null, null, OWN)).isInstanceOf(JMSSecurityException.class);
  }

  @Test
  void aRepeatUnderTheSameDuplicateIdIsDropped() throws JMSException {
    send("hub", "inside", OWN, "pushed", "terminal-gamma/SWH1");
    send("hub", "inside", OWN, "pushed", "terminal-gamma/SWH1");

    assertThat(take("gamma", "one", OWN)).isEqualTo("pushed");
    assertThat(isEmpty("gamma", "one", OWN)).isTrue();
  }

  private static Connection connect(String user, String password) throws JMSException {
    String url = "tcp://127.0.0.1:" + port + "?callTimeout=5000";
    Connection connection = new ActiveMQConnectionFactory(url).createConnection(user, password);
    connection.start();
    return connection;
  }

  private static void send(String user, String password, String queue, String text, String id)
      throws JMSException {
    try (Connection connection = connect(user, password);
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue(queue))) {
      Message message = session.createTextMessage(text);
      if (!id.isEmpty()) {
        message.setStringProperty("_AMQ_DUPL_ID", id);
      }
      producer.send(message);
    }
  }

  private static String take(String user, String password, String queue) throws JMSException {
    try (Connection connection = connect(user, password);
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      Message message = session.createConsumer(session.createQueue(queue)).receive(5000);
      return message.getBody(String.class);
    }
  }

  private static boolean isEmpty(String user, String password, String queue) throws JMSException {
    try (Connection connection = connect(user, password);
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      return !session.createBrowser(session.createQueue(queue)).getEnumeration().hasMoreElements();
    }
  }
}
