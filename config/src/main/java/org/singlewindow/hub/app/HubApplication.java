package org.singlewindow.hub.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the hub. */
@SpringBootApplication
public class HubApplication {

  /** Starts the hub with the given Spring Boot arguments. */
  public static void main(String[] args) {
    SpringApplication.run(HubApplication.class, args);
  }
}
