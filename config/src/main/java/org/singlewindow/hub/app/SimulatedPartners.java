package org.singlewindow.hub.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.simulator.DemoSecrets;
import org.singlewindow.hub.simulator.SimulatorConfig;
import org.singlewindow.hub.simulator.Simulators;

/** The simulated partners of the simulated profile, one for each adapter's folder. */
final class SimulatedPartners {

  private SimulatedPartners() {}

  /**
   * Where they are, and where the hub is.
   *
   * @param parties the file of the Party table
   * @param adapterDirs folders of adapter folders
   * @param brokerPort where the hub's broker takes partners by JMS
   * @param clock what their samples are brought up to
   */
  record Place(
      Path home,
      Path parties,
      List<Path> adapterDirs,
      Path data,
      int httpPort,
      int sftpPort,
      int brokerPort,
      String hubUrl,
      Clock clock) {}

  /** Starts them; {@link SimulatedAccess} tells the hub how they sign in. */
  static Simulators start(Place place) {
    return Simulators.start(
        new SimulatorConfig(
            place.home(),
            place.parties(),
            place.adapterDirs(),
            place.data().resolve("simulated"),
            place.httpPort(),
            place.sftpPort(),
            place.hubUrl(),
            DemoSecrets.NOTICE_KEY,
            new SimulatorConfig.Jms(
                "tcp://127.0.0.1:" + place.brokerPort(),
                Names::queueToHub,
                Names::queueFromHub,
                Names.FILE_NAME),
            place.clock()));
  }
}
