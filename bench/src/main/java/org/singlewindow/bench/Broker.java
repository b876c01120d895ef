package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The hub's broker by the hub's own {@code config/broker.xml}, without its users. */
public final class Broker {

  private Broker() {}

  /**
   * Starts an embedded broker.
   *
   * @param home the folder with {@code config/broker.xml}
   * @param data where its journal lies
   */
  public static EmbeddedActiveMQ start(Path home, Path data) throws Exception {
    FileConfiguration configuration = new FileConfiguration();
    FileDeploymentManager files = new FileDeploymentManager(filled(home, data).toUri().toString());
    files.addDeployable(configuration).readConfiguration();
    configuration.setSecurityEnabled(false);
    configuration.clearAcceptorConfigurations();
    configuration.addAcceptorConfiguration("in-vm", "vm://0");
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration);
    broker.start();
    return broker;
  }

  private static Path filled(Path home, Path data) {
    try {
      Files.createDirectories(data);
      String given = Files.readString(home.resolve("config/broker.xml"));
      String place = data.toAbsolutePath().normalize().toString();
      return Files.writeString(data.resolve("broker.xml"), given.replace("${hub.data}", place));
    } catch (IOException e) {
      throw new UncheckedIOException("config/broker.xml cannot be used", e);
    }
  }

  /** Connections to it; when a durable send returns it is on disk. */
  public static ActiveMQConnectionFactory connections() {
    ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://0");
    connections.setBlockOnDurableSend(true);
    connections.setConsumerWindowSize(64 * 1024);
    return connections;
  }
}
