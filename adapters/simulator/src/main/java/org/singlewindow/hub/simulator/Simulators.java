package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** All simulated partners, behind their real transports, on loopback. */
public final class Simulators implements AutoCloseable {

  private final SimulatorConfig config;
  private final Map<String, Partner> partners = new TreeMap<>();
  private final Tomcat tomcat = new Tomcat();
  private final SftpHost sftp;
  private final SoapEndpoint soap;
  private final Bus bus;

  private Simulators(SimulatorConfig config) throws IOException, GeneralSecurityException {
    this.config = config;
    for (String name : new String[] {"portal", "terminal-alpha", "customs-alpha"}) {
      Path data = config.data().resolve(name);
      partners.put(name, new Partner(name, config.home().resolve("adapters").resolve(name), data));
    }
    Keys keys = Keys.readOrMake(config.data().resolve("keys"));
    sftp =
        new SftpHost(
            partners.get("terminal-alpha"),
            config.data().resolve("terminal-alpha"),
            keys,
            config.sftpPort());
    soap = new SoapEndpoint(partners.get("customs-alpha"), config);
    bus = BusFactory.newInstance().createBus();
    startTomcat();
    soap.publish(bus, "/customs-alpha");
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

  private void startTomcat() {
    try {
      tomcat.setBaseDir(config.data().resolve("tomcat").toAbsolutePath().toString());
      Connector connector = new Connector();
      connector.setProperty("address", "127.0.0.1");
      connector.setPort(config.httpPort());
      tomcat.setConnector(connector);
      Context context = tomcat.addContext("", null);
      CXFNonSpringServlet cxf = new CXFNonSpringServlet();
      cxf.setBus(bus);
      Tomcat.addServlet(context, "cxf", cxf).setLoadOnStartup(1);
      context.addServletMappingDecoded("/soap/*", "cxf");
      Tomcat.addServlet(context, "control", new ControlServlet(this));
      context.addServletMappingDecoded("/*", "control");
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("port " + config.httpPort() + " cannot be opened", e);
    }
  }

  /** The port of control API, notices and SOAP. */
  public int httpPort() {
    return tomcat.getConnector().getLocalPort();
  }

  /** The port of the SFTP host. */
  public int sftpPort() {
    return sftp.port();
  }

  Optional<Partner> find(String name) {
    return Optional.ofNullable(partners.get(name));
  }

  String noticeKey() {
    return config.noticeKey();
  }

  /** Has a partner say an example by itself, over its transport. */
  Map<String, Object> play(Partner partner, String example, Map<String, String> with) {
    String text =
        partner
            .say(example, with)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no such example; there are " + partner.script().names()));
    int times = partner.errs(Fault.Kind.DUPLICATE) ? 2 : 1;
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("said", text);
    for (int i = 0; i < times; i++) {
      switch (partner.name()) {
        case "terminal-alpha" -> sftp.write(text);
        case "customs-alpha" -> said.put("answer", soap.tell(text));
        default ->
            throw new IllegalArgumentException("post it to the hub's door with the party's key");
      }
    }
    return said;
  }

  /** What the control API can do, for people. */
  Map<String, Object> describe() {
    Map<String, Object> help = new LinkedHashMap<>();
    help.put(
        "POST /{partner}/play/{example}",
        "says an example; body {\"with\":{\"SAMPLE VALUE\":\"REAL VALUE\"}}");
    help.put("GET /{partner}/received", "everything it got, in order");
    help.put(
        "PUT /{partner}/faults",
        "{\"fault\":\"down|slow|garbage|duplicate|lost-acknowledgement|reorder\",\"millis\":1000,\"times\":1}");
    help.put("DELETE /{partner}/faults", "all is well again");
    partners.forEach((name, partner) -> help.put(name, partner.script().names()));
    return help;
  }

  @Override
  public void close() {
    try {
      sftp.close();
      tomcat.stop();
      tomcat.destroy();
      bus.shutdown(true);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException("the simulated partners do not stop", e);
    }
  }
}
