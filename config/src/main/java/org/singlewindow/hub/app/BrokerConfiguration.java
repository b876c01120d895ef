package org.singlewindow.hub.app;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.singlewindow.hub.ledger.Lease;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.core.JmsTemplate;

/** The embedded broker from {@code config/broker.xml}, and the ways to it. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {

  private static final int CONNECTIONS_MAX = 4;
  private static final int SESSIONS_MAX = 200;

  @Bean
  BrokerUsers brokerUsers(PartnerQueues partners) {
    return new BrokerUsers("hub", UUID.randomUUID().toString(), partners.users());
  }

  @Bean
  PartnerQueues partnerQueues(OpenedAdapters adapters, KnownPartners partners) {
    return PartnerQueues.of(adapters, partners.byParty());
  }

  /** After the lease: a second broker on the same journal would wait for it for ever. */
  @Bean(initMethod = "start", destroyMethod = "stop")
  EmbeddedActiveMQ broker(
      HubProperties properties,
      BrokerUsers users,
      PartnerQueues partners,
      ForgottenQueues forgotten,
      Lease lease)
      throws Exception {
    Files.createDirectories(properties.dataPath());
    forgotten.lookFor(properties.dataPath().resolve("journal"));
    Path given = properties.homePath().resolve("config/broker.xml");
    String filled =
        Files.readString(given)
            .replace("${hub.data}", properties.dataPath().toAbsolutePath().normalize().toString());
    Path written = Files.writeString(properties.dataPath().resolve("broker.xml"), filled);

    FileConfiguration configuration = new FileConfiguration();
    FileDeploymentManager files = new FileDeploymentManager(written.toUri().toString());
    files.addDeployable(configuration).readConfiguration();
    partners.addTo(configuration, properties.broker());
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration);
    broker.setSecurityManager(users);
    return broker;
  }

  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory jmsConnectionFactory(
      EmbeddedActiveMQ broker, BrokerUsers users, HubProperties properties) {
    ActiveMQConnectionFactory direct = new ActiveMQConnectionFactory("vm://0");
    direct.setUser(users.user());
    direct.setPassword(users.password());
    direct.setBlockOnDurableSend(true); // when send returns it is on disk
    direct.setCallTimeout(properties.broker().callTimeout().toMillis());
    direct.setConsumerWindowSize(64 * 1024);
    JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
    pool.setConnectionFactory(direct);
    pool.setMaxConnections(CONNECTIONS_MAX);
    pool.setMaxSessionsPerConnection(SESSIONS_MAX);
    return pool;
  }

  @Bean
  JmsTemplate jmsTemplate(ConnectionFactory jmsConnectionFactory) {
    JmsTemplate template = new JmsTemplate(jmsConnectionFactory);
    template.setDeliveryPersistent(true);
    template.setExplicitQosEnabled(true);
    return template;
  }
}
