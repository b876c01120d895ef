package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  private final Bus bus = BusFactory.newInstance().createBus();
  private final Transports transports;
  private final HttpDoor http;
  private final ExecutorService answers = Executors.newSingleThreadExecutor();

  private Simulators(SimulatorConfig config) throws IOException, GeneralSecurityException {
    this.config = config;
    this.parties = new PartyRows(config.parties());
    this.transports = new Transports(config);
    for (PartnerFolder folder : PartnerFolder.list(config.adapterDirs(), config.home())) {
      add(folder);
    }
    http =
        new HttpDoor(
            config.httpPort(),
            config.data().resolve("tomcat"),
            bus,
            new ControlServlet(this),
            new NoticeServlet(this));
    transports.start(bus);
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

  private void add(PartnerFolder folder) throws IOException {
    String name = folder.name();
    Path data = config.data().resolve(name);
    Map<String, String> codes =
        folder
            .parent()
            .map(parent -> parties.codes(name, parent.getFileName().toString()))
            .orElse(Map.of());
    Partner partner = new Partner(name, new Script(folder.stages()), codes, data, config.clock());
    partners.put(name, partner);
    Optional<Mouth> mouth = transports.add(folder, partner, data);
    if (!folder.says("rest") || parties.findAdapter(name).isPresent()) {
      mouth.ifPresent(
          one -> mouths.put(name, one)); // behind the portal stand many, each with a key
    }
  }

  /** The port of control API, notices and SOAP. */
  public int httpPort() {
    return http.port();
  }

  /** The port of the SFTP host. */
  public int sftpPort() {
    return transports.sftpPort();
  }

  Optional<Partner> find(String name) {
    return Optional.ofNullable(partners.get(name));
  }

  /** The partner that hears by HTTP for a party. */
  Optional<Partner> findHttp(String party) {
    return parties.findAdapter(party).filter(transports::isByHttp).map(partners::get);
  }

  /** What a partner answers to what it heard by HTTP travels by itself, after the receipt. */
  void answer(Partner partner, List<Spoken> replies) {
    Mouth mouth = mouths.get(partner.name());
    if (mouth != null) {
      replies.forEach(reply -> answers.execute(() -> mouth.tell(reply)));
    }
  }

  String noticeKey() {
    return config.noticeKey();
  }

  /** Has a partner say an example by itself, over its transport. */
  Map<String, Object> play(Partner partner, String example, Map<String, String> with) {
    List<String> names = partner.script().names();
    Spoken spoken =
        partner
            .say(example, with)
            .orElseThrow(() -> new IllegalArgumentException("no such example; there are " + names));
    return say(partner, spoken);
  }

  /**
   * Has a partner say something to the letter: what it said before, or what nobody ever said.
   *
   * @return what it said, what the hub answered, and the error where it was not taken
   */
  Map<String, Object> say(Partner partner, Spoken spoken) {
    Mouth mouth = mouths.get(partner.name());
    if (mouth == null) {
      throw new IllegalArgumentException("post it to the hub's door with the party's key");
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("said", spoken.text());
    said.put("fileName", spoken.fileName());
    int times = partner.errs(Fault.Kind.DUPLICATE) ? 2 : 1;
    List<Spoken> old = partner.old();
    partner.remember(spoken);
    try {
      old.forEach(mouth::tell);
      for (int i = 0; i < times; i++) {
        mouth.tell(spoken).ifPresent(answer -> said.put("answer", answer));
      }
    } catch (RuntimeException e) {
      said.put("error", e.toString());
    }
    return said;
  }

  /** What the control API can do, for people. */
  Map<String, Object> describe() {
    return ControlServlet.describe(partners.values());
  }

  @Override
  public void close() {
    answers.shutdownNow();
    transports.close();
    http.close();
    bus.shutdown(true);
  }
}
