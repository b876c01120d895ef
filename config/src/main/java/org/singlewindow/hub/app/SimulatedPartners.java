package org.singlewindow.hub.app;

import java.nio.file.Path;
import org.singlewindow.hub.simulator.SimulatorConfig;
import org.singlewindow.hub.simulator.Simulators;

/** The simulated partners of the simulated profile: their well-known names and passwords. */
final class SimulatedPartners {

  private SimulatedPartners() {}

  /** Starts them; the passwords are those of {@code config/application-simulated.yaml}. */
  static Simulators start(Path home, Path data, int httpPort, int sftpPort, String hubUrl) {
    return Simulators.start(
        new SimulatorConfig(
            home,
            data.resolve("simulated"),
            httpPort,
            sftpPort,
            hubUrl,
            "demo-notice-key",
            new SimulatorConfig.Soap(
                "hub", "demo-hub-at-customs", "customs", "demo-customs-at-hub")));
  }
}
