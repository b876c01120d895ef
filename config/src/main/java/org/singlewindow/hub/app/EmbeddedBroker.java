package org.singlewindow.hub.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.singlewindow.hub.ledger.Lease;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The broker inside this process, from {@code config/broker.xml}, where no other is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${hub.broker.url:}'.isEmpty()")
class EmbeddedBroker {

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
}
