package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;

/**
 * All simulated partners, on loopback: every adapter's folder is one, behind the transport its
 * manifest names.
 */
public final class Simulators implements AutoCloseable {

  private final SimulatorConfig config;
  private final PartyRows parties;
  private final Map<String, Partner> partners = new TreeMap<>();
  private final Map<String, Mouth> mouths = new TreeMap<>();
  private final List<String> byHttp = new ArrayList<>();
  private final List<JmsClient> byJms = new ArrayList<>();
  private final Bus bus = BusFactory.newInstance().createBus();
  private final SftpHost sftp;
  private final HttpDoor http;

  private Simulators(SimulatorConfig config) throws IOException, GeneralSecurityException {
    this.config = config;
    this.parties = new PartyRows(config.home().resolve("config/partners.yaml"));
    this.sftp = new SftpHost(Keys.readOrMake(config.data().resolve("keys")), config.sftpPort());
    List<SoapEndpoint> bySoap = new ArrayList<>();
    for (PartnerFolder folder : PartnerFolder.list(config.adapterDirs(), config.home())) {
      add(folder, bySoap);
    }
    sftp.start();
    http =
        new HttpDoor(
            config.httpPort(),
            config.data().resolve("tomcat"),
            bus,
            new ControlServlet(this),
            new NoticeServlet(this));
    bySoap.forEach(endpoint -> endpoint.publish(bus));
    byJms.forEach(JmsClient::start);
  }

  /**
   * Starts all partners.
   *
   * @throws IllegalStateException when a port is taken or a folder cannot be used
   */
  public static Simulators start(SimulatorConfig config) {
    try {
      return new Simulators(config);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the simulated partners do not start: " + e.getMessage(), e);
    }
  }

  private void add(PartnerFolder folder, List<SoapEndpoint> bySoap) throws IOException {
    String name = folder.name();
    Path data = config.data().resolve(name);
    Map<String, String> codes =
        folder
            .parent()
            .map(parent -> parties.codes(name, parent.getFileName().toString()))
            .orElse(Map.of());
    Partner partner = new Partner(name, new Script(folder.stages()), codes, data);
    partners.put(name, partner);
    if (folder.uses("sftp")) {
      SftpRoot root =
          new SftpRoot(
              partner,
              data.resolve("sftp"),
              PartnerFolder.folder(folder.says()),
              PartnerFolder.folder(folder.hears()));
      sftp.add(root);
      speaks(folder, "sftp", root);
    }
    if (folder.uses("soap")) {
      SoapEndpoint endpoint = new SoapEndpoint(partner, config.hubUrl());
      bySoap.add(endpoint);
      speaks(folder, "soap", endpoint);
    }
    if (folder.uses("jms")) {
      JmsClient client = new JmsClient(partner, config.jms());
      byJms.add(client);
      speaks(folder, "jms", client);
    }
    if (folder.uses("http")) {
      byHttp.add(name);
    }
  }

  private void speaks(PartnerFolder folder, String by, Mouth mouth) {
    folder
        .says()
        .filter(way -> way.by().equals(by))
        .ifPresent(way -> mouths.put(folder.name(), mouth));
  }

  /** The port of control API, notices and SOAP. */
  public int httpPort() {
    return http.port();
  }

  /** The port of the SFTP host. */
  public int sftpPort() {
    return sftp.port();
  }

  Optional<Partner> find(String name) {
    return Optional.ofNullable(partners.get(name));
  }

  /** The partner that hears by HTTP for a party. */
  Optional<Partner> findHttp(String party) {
    return parties.findAdapter(party).filter(byHttp::contains).map(partners::get);
  }

  String noticeKey() {
    return config.noticeKey();
  }

  /** Has a partner say an example by itself, over its transport. */
  Map<String, Object> play(Partner partner, String example, Map<String, String> with) {
    Mouth mouth = mouths.get(partner.name());
    if (mouth == null) {
      throw new IllegalArgumentException("post it to the hub's door with the party's key");
    }
    List<String> names = partner.script().names();
    Spoken spoken =
        partner
            .say(example, with)
            .orElseThrow(() -> new IllegalArgumentException("no such example; there are " + names));
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("said", spoken.text());
    int times = partner.errs(Fault.Kind.DUPLICATE) ? 2 : 1;
    for (int i = 0; i < times; i++) {
      mouth.tell(spoken).ifPresent(answer -> said.put("answer", answer));
    }
    return said;
  }

  /** What the control API can do, for people. */
  Map<String, Object> describe() {
    return ControlServlet.describe(partners.values());
  }

  @Override
  public void close() {
    byJms.forEach(JmsClient::close);
    try {
      sftp.close();
    } catch (IOException e) {
      throw new IllegalStateException("the simulated partners do not stop", e);
    } finally {
      http.close();
      bus.shutdown(true);
    }
  }
}
