package org.singlewindow.hub.app;

import java.time.Clock;
import org.singlewindow.hub.simulator.Simulators;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The partners of the simulated house, in this process. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hub.simulators.enabled")
class SimulatorsConfiguration {

  @Bean(destroyMethod = "close")
  Simulators simulators(
      HubProperties properties, @Value("${server.port}") int hubPort, Clock clock) {
    return SimulatedPartners.start(
        new SimulatedPartners.Place(
            properties.homePath(),
            properties.partiesPath(),
            properties.adapters().paths(),
            properties.dataPath(),
            properties.simulators().port(),
            properties.simulators().sftpPort(),
            properties.broker().findPort().orElseThrow(),
            "http://127.0.0.1:" + hubPort,
            clock));
  }
}
