package org.singlewindow.hub.app;

import org.singlewindow.hub.console.ConsoleConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the hub. */
@SpringBootApplication(
    exclude = {
      DataSourceAutoConfiguration.class,
      ArtemisAutoConfiguration.class,
      FlywayAutoConfiguration.class
    })
@ConfigurationPropertiesScan
@Import(ConsoleConfiguration.class)
public class HubApplication {

  /** Starts the hub with the given Spring Boot arguments. */
  public static void main(String[] args) {
    SpringApplication.run(HubApplication.class, args);
  }
}
