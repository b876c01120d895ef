package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.Bus;

/** The transports behind which partners stand; one partner may use two. */
final class Transports implements AutoCloseable {

  private final SimulatorConfig config;
  private final SftpHost sftp;
  private final List<SoapEndpoint> bySoap = new ArrayList<>();
  private final List<JmsClient> byJms = new ArrayList<>();
  private final List<String> byHttp = new ArrayList<>();

  Transports(SimulatorConfig config) throws IOException, GeneralSecurityException {
    this.config = config;
    this.sftp = new SftpHost(Keys.readOrMake(config.data().resolve("keys")), config.sftpPort());
  }

  /** Puts a partner behind those its folder names; returns how it speaks, if it does by itself. */
  Optional<Mouth> add(PartnerFolder folder, Partner partner, Path data) throws IOException {
    Optional<Mouth> mouth = Optional.empty();
    if (folder.uses("sftp")) {
      SftpRoot root =
          new SftpRoot(
              partner,
              data.resolve("sftp"),
              PartnerFolder.folder(folder.says()),
              PartnerFolder.folder(folder.hears()));
      sftp.add(root);
      mouth = folder.says("sftp") ? Optional.of(root) : mouth;
    }
    if (folder.uses("soap")) {
      SoapEndpoint endpoint = new SoapEndpoint(partner, config.hubUrl());
      bySoap.add(endpoint);
      mouth = folder.says("soap") ? Optional.of(endpoint) : mouth;
    }
    if (folder.uses("jms")) {
      JmsClient client = new JmsClient(partner, config.jms());
      byJms.add(client);
      mouth = folder.says("jms") ? Optional.of(client) : mouth;
    }
    if (folder.says("gate")) {
      String path = folder.says().orElseThrow().path();
      mouth = Optional.of(new GateClient(partner, config.hubUrl(), path));
    }
    if (folder.says("rest")) {
      String path = folder.says().orElseThrow().path();
      mouth = Optional.of(new RestClient(partner.name(), config.hubUrl(), path));
    }
    if (folder.uses("http")) {
      byHttp.add(partner.name());
    }
    return mouth;
  }

  /** Opens them all; SOAP doors stand on this bus. */
  void start(Bus bus) throws IOException {
    sftp.start();
    bySoap.forEach(endpoint -> endpoint.publish(bus));
    byJms.forEach(JmsClient::start);
  }

  /** True for a partner that hears by HTTP. */
  boolean isByHttp(String partner) {
    return byHttp.contains(partner);
  }

  int sftpPort() {
    return sftp.port();
  }

  @Override
  public void close() {
    byJms.forEach(JmsClient::close);
    try {
      sftp.close();
    } catch (IOException e) {
      throw new IllegalStateException("the simulated partners do not stop", e);
    }
  }
}
