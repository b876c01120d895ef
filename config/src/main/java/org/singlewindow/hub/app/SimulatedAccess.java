package org.singlewindow.hub.app;

import java.nio.file.Path;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.flow.transport.PartnerAccess.HttpAccess;
import org.singlewindow.hub.flow.transport.PartnerAccess.JmsAccess;
import org.singlewindow.hub.flow.transport.PartnerAccess.SftpAccess;
import org.singlewindow.hub.flow.transport.PartnerAccess.SoapAccess;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.simulator.DemoSecrets;

/**
 * How a simulated partner is known and reached, by one rule for all: another yard or agency of the
 * simulated house needs no block in the configuration. {@link LoopbackGuard} refuses it elsewhere.
 *
 * @param port of notices and SOAP
 * @param keys the folder of the simulated house's SSH keys
 */
record SimulatedAccess(int port, int sftpPort, Path keys) {

  private static final String HOST = "127.0.0.1";

  /** The rule of this house. */
  static SimulatedAccess of(HubProperties properties) {
    HubProperties.Simulated simulated = properties.simulators();
    return new SimulatedAccess(
        simulated.port(), simulated.sftpPort(), properties.dataPath().resolve("simulated/keys"));
  }

  /** Access of a party over every transport; its adapter's folder says which is used. */
  PartnerAccess of(String party) {
    String http = "http://" + HOST + ":" + port;
    String password = DemoSecrets.atHubOf(party);
    return new PartnerAccess(
        Digests.of(DemoSecrets.keyOf(party)),
        new HttpAccess(http + "/notices/" + party, DemoSecrets.NOTICE_KEY),
        new SftpAccess(HOST, sftpPort, party, key("hub-key"), key("known_hosts")),
        new SoapAccess(
            http + "/soap/" + party, DemoSecrets.HUB, DemoSecrets.ofHubAt(party), party, password),
        new JmsAccess(party, Digests.of(password)),
        null);
  }

  private String key(String name) {
    return keys.resolve(name).toString();
  }
}
