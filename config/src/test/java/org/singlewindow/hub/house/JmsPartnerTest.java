package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.hub.flow.Names;

/** A terminal that is carried by queues lives the same stories as one that is carried by files. */
class JmsPartnerTest {

  private static final Duration SOON = Duration.ofSeconds(45);
  private static final String TERMINAL = "terminal-beta";
  private static final String PASSWORD = "demo-terminal-beta-at-hub";

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aReleaseIsToldAnsweredOrderedAndLeaves() {
    Release release = Release.of(501);
    submit(release);
    awaitEffect("COREOR 9", release);
    customsRelease(release);
    house.play(TERMINAL, "charges-settled", release.with());
    awaitEffect("COPINO 9", release);
    house.play(TERMINAL, "gate-out", release.with());
    await().atMost(SOON).until(() -> timeline(release).contains("GATED_OUT"));

    assertThat(timeline(release))
        .contains("ReleaseContainer", "ChargesSettled", "IssuePickupOrder", "ContainerGated")
        .contains("\"answer\":\"ACCEPTED\"");
    assertThat(effects("COREOR 9", release)).isEqualTo(1);
    assertThat(got("terminal-alpha", release)).isZero();
    assertThat(house.received(TERMINAL).toString()).contains("LYGTB").doesNotContain("LYGTA");
    Proofs.proved("import release at a terminal carried by JMS", "SR-15-53");
  }

  /** Whatever it does badly, the release comes to its end and each effect is one. */
  @ParameterizedTest
  @CsvSource({"slow,511", "duplicate,512", "reorder,513", "garbage,514"})
  void aFaultChangesNoEffect(String fault, int no) {
    Release release = Release.of(no);
    house.fault(TERMINAL, fault, 2);
    submit(release);
    customsRelease(release);
    house.play(TERMINAL, "charges-settled", release.with());

    awaitEffect("COPINO 9", release);
    assertThat(effects("COREOR 9", release)).isEqualTo(1);
    heal();
  }

  @Test
  void whileItIsDownItsMessagesWaitForIt() {
    Release release = Release.of(521);
    house.fault(TERMINAL, "down", 1000);
    submit(release);
    await().atMost(SOON).until(() -> timeline(release).contains("\"state\":\"PUSHED\""));
    assertThat(got(TERMINAL, release)).isZero();

    heal();
    awaitEffect("COREOR 9", release);
    await().atMost(SOON).until(() -> timeline(release).contains("\"answer\":\"ACCEPTED\""));
  }

  @Test
  void whatItDidNotAcknowledgeComesAgainUnderTheSameId() {
    Release release = Release.of(522);
    house.fault(TERMINAL, "lost-acknowledgement", 1);
    submit(release);
    await().atMost(SOON).until(() -> timeline(release).contains("\"answer\":\"ACCEPTED\""));

    assertThat(got(TERMINAL, release)).isEqualTo(2);
    assertThat(effects("COREOR 9", release)).isEqualTo(1);
  }

  /** Messages go both ways while the plug is pulled: none is lost, none has a second effect. */
  @Test
  void aKillBetweenPushesNeitherLosesNorDoubles() {
    List<Release> releases = IntStream.rangeClosed(531, 538).mapToObj(Release::of).toList();
    releases.forEach(JmsPartnerTest::submit);
    releases.forEach(JmsPartnerTest::customsRelease);
    awaitEffect("COREOR 9", releases.get(0));
    house.killHub();
    releases.forEach(one -> house.play(TERMINAL, "charges-settled", one.with()));
    house.startHub();

    for (Release release : releases) {
      awaitEffect("COPINO 9", release);
      assertThat(effects("COREOR 9", release)).as(release.containerNo()).isEqualTo(1);
    }
    assertThat(house.desk().path("deliveries").path("PARKED").asLong()).isZero();
    assertThat(house.desk().path("messages").path("DEAD").asLong()).isZero();
  }

  @Test
  void whatIsOverTheLimitIsMovedAsideOnceAndHoldsUpNobody() throws JMSException {
    Release release = Release.of(541);
    send(PASSWORD, Names.queueToHub(TERMINAL), new byte[4 * 1024 * 1024 + 1]);
    submit(release);
    customsRelease(release);
    house.play(TERMINAL, "charges-settled", release.with());

    awaitEffect("COPINO 9", release);
    await().atMost(SOON).until(() -> house.hubLog().contains(Names.queueDeadDoor(TERMINAL)));
    assertThat(house.hubLog().lines().filter(line -> line.contains("HUB-R409"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hub.in", "hub.out.terminal-alpha", "hub.dead.in", "activemq.management"})
  void itsUserReachesNothingOfOurs(String queue) {
    assertThatThrownBy(() -> send(PASSWORD, queue, new byte[1])).isInstanceOf(JMSException.class);
    assertThatThrownBy(() -> receive(queue)).isInstanceOf(JMSException.class);
  }

  @Test
  void itsUserForgesNoMessageOfOursAndReadsNoneOfItsOwnAgain() {
    assertThatThrownBy(() -> send(PASSWORD, Names.queueFromHub(TERMINAL), new byte[1]))
        .isInstanceOf(JMSSecurityException.class);
    assertThatThrownBy(() -> receive(Names.queueToHub(TERMINAL)))
        .isInstanceOf(JMSSecurityException.class);
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(() -> send("wrong", Names.queueToHub(TERMINAL), new byte[1]))
        .isInstanceOf(JMSSecurityException.class);
  }

  private static void submit(Release release) {
    String atTerminal = release.release().replace("terminal-alpha", TERMINAL);
    assertThat(house.submit("forwarder-alpha", release.exchange()).status()).isEqualTo(202);
    assertThat(house.submit("agency-alpha", atTerminal).status()).isEqualTo(202);
  }

  private static void customsRelease(Release release) {
    String with = release.with().replace("}", ",\"111111111\":\"222222222\"}");
    assertThat(house.play("customs-alpha", "customs-release", with).text()).contains(">OK<");
  }

  private static void heal() {
    house.partners().put("/" + TERMINAL + "/faults", "{\"fault\":\"none\"}");
  }

  private static String timeline(Release release) {
    return house.timeline("forwarder-alpha", release.containerNo()).text();
  }

  private static void awaitEffect(String kind, Release release) {
    await().atMost(SOON).until(() -> effects(kind, release) == 1);
  }

  /** Different ids of a kind about this container: what had an effect at the terminal. */
  private static long effects(String kind, Release release) {
    return StreamSupport.stream(house.received(TERMINAL).spliterator(), false)
        .filter(entry -> entry.path("kind").asText().equals(kind))
        .filter(entry -> entry.path("text").asText().contains(release.containerNo()))
        .map(entry -> entry.path("id").asText())
        .distinct()
        .count();
  }

  private static long got(String partner, Release release) {
    JsonNode received = house.received(partner);
    return StreamSupport.stream(received.spliterator(), false)
        .filter(entry -> entry.path("text").asText().contains(release.containerNo()))
        .count();
  }

  private static Connection connect(String password) throws JMSException {
    return new ActiveMQConnectionFactory(house.brokerUrl()).createConnection(TERMINAL, password);
  }

  private static void send(String password, String queue, byte[] body) throws JMSException {
    try (Connection connection = connect(password);
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue(queue))) {
      BytesMessage message = session.createBytesMessage();
      message.writeBytes(body);
      producer.send(message);
    }
  }

  private static void receive(String queue) throws JMSException {
    try (Connection connection = connect(PASSWORD);
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      connection.start();
      session.createConsumer(session.createQueue(queue)).receive(1);
    }
  }
}
