package org.singlewindow.bench.peer;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.singlewindow.bench.Broker;
import org.singlewindow.bench.Sample;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The peer as a program: one route builder, an embedded broker, no ledger. */
@SpringBootApplication(proxyBeanMethods = false)
public class Peer {

  /** Runs until the process is ended. */
  public static void main(String[] args) {
    SpringApplication.run(Peer.class, args);
  }

  @Bean(destroyMethod = "stop")
  EmbeddedActiveMQ broker(@Value("${peer.home}") Path home, @Value("${peer.data}") Path data)
      throws Exception {
    return Broker.start(home, data);
  }

  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory jmsConnectionFactory(EmbeddedActiveMQ broker) {
    JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
    pool.setConnectionFactory(Broker.connections());
    pool.setMaxConnections(4);
    pool.setMaxSessionsPerConnection(200);
    return pool;
  }

  @Bean
  PeerRoutes peerRoutes(
      @Value("${peer.reader}") String reader,
      @Value("${peer.partners}") Path partners,
      @Value("${peer.home}") Path home,
      @Value("${peer.sftp-port}") int sftpPort,
      @Value("${peer.http-port}") int httpPort,
      EmbeddedActiveMQ broker) {
    ReleaseReader ready = ReleaseReader.of(reader);
    ready.read(new Sample(0).interchange()); // a schema that compiles for a minute does it now
    return new PeerRoutes(
        ready,
        new PartnerAddresses(
            partners, home.resolve("mappings/customs-site-xml/contract"), sftpPort, httpPort),
        () -> lying(broker));
  }

  private static long lying(EmbeddedActiveMQ broker) {
    Queue line = broker.getActiveMQServer().locateQueue(PeerRoutes.LINE);
    return line == null ? 0 : line.getMessageCount(); // it is made by its first message
  }
}
