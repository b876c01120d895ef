package org.singlewindow.hub.app;

import jakarta.jms.ConnectionFactory;
import java.util.UUID;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.core.JmsTemplate;

/** The ways to the broker: the one inside this process, or the one that is named. */
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

  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory jmsConnectionFactory(
      ObjectProvider<EmbeddedActiveMQ> embedded, BrokerUsers users, HubProperties properties) {
    return embedded.getIfAvailable() == null ? outside(properties) : inside(users, properties);
  }

  /** The way to the broker of this process. */
  static JmsPoolConnectionFactory inside(BrokerUsers users, HubProperties properties) {
    return pool("vm://0", users.user(), users.password(), properties.broker());
  }

  /** The way to the broker that is named, and to its backup. */
  private static JmsPoolConnectionFactory outside(HubProperties properties) {
    HubProperties.Broker named = properties.broker();
    return pool(named.findUrl().orElseThrow(), named.user(), named.password(), named);
  }

  private static JmsPoolConnectionFactory pool(
      String url, String user, String password, HubProperties.Broker limits) {
    ActiveMQConnectionFactory direct = new ActiveMQConnectionFactory(url);
    direct.setUser(user);
    direct.setPassword(password);
    direct.setBlockOnDurableSend(true); // when send returns it is on disk
    direct.setCallTimeout(limits.callTimeout().toMillis());
    direct.setCallFailoverTimeout(limits.callTimeout().toMillis()); // no door waits for a backup
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
