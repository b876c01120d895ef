package org.singlewindow.hub.app;

import java.nio.file.Path;

/** {@code ./hub simulators}: the simulated partners alone, for a hub that comes and goes. */
public final class SimulatorsCommand {

  private SimulatorsCommand() {}

  /** Runs until the process is ended. */
  public static void main(String[] args) throws InterruptedException {
    Places places = Places.ofThisProcess();
    SimulatedPartners.start(
        new SimulatedPartners.Place(
            places.home(),
            places.parties(),
            places.adapterDirs(),
            Path.of(System.getProperty("hub.data", "./data")),
            Integer.getInteger("hub.simulators.port", 8090),
            Integer.getInteger("hub.simulators.sftp-port", 8022),
            Integer.getInteger("hub.broker.port", 8616),
            System.getProperty("hub.url", "http://127.0.0.1:8080"),
            ClockAhead.of(System.getProperty(ClockAhead.KEY, "0s"))));
    Thread.currentThread().join();
  }
}
