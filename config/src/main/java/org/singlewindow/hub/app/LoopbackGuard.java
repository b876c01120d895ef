package org.singlewindow.hub.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The simulated house, and any other that knows partners by rule, has keys that everybody knows: it
 * neither listens nor talks beyond this machine, and refuses to start where it would.
 */
@Component
class LoopbackGuard {

  LoopbackGuard(
      @Value("${server.address:0.0.0.0}") String address,
      HubProperties properties,
      Environment environment) {
    boolean simulated = environment.acceptsProfiles(Profiles.of("simulated"));
    if (simulated || properties.simulators().accessByRule()) {
      stayInside(address, properties);
    }
    String ahead = environment.getProperty(ClockAhead.KEY, "0s");
    if (!simulated && !DurationStyle.detectAndParse(ahead).isZero()) {
      throw new IllegalStateException(
          "HUB-F011 only a simulated house may run ahead of time: "
              + ClockAhead.KEY
              + "="
              + ahead
              + ". Next: remove the key.");
    }
  }

  private static void stayInside(String address, HubProperties properties) {
    List<String> outside = new ArrayList<>();
    check("server.address", address, outside);
    HubProperties.Broker broker = properties.broker();
    broker.findPort().ifPresent(port -> check("hub.broker.address", broker.address(), outside));
    properties.partners().forEach((party, access) -> check(party, access, outside));
    if (!outside.isEmpty()) {
      throw new IllegalStateException(
          "HUB-F011 simulated partners are for loopback only, their keys are known to everybody: "
              + outside
              + ". Next: use 127.0.0.1, or a profile of your own with your own keys and no"
              + " hub.simulators.access-by-rule.");
    }
  }

  private static void check(String party, PartnerAccess access, List<String> outside) {
    String key = "hub.partners." + party;
    access.findHttp().ifPresent(http -> check(key + ".http", host(http.url()), outside));
    access.findSoap().ifPresent(soap -> check(key + ".soap", host(soap.url()), outside));
    access.findSftp().ifPresent(sftp -> check(key + ".sftp", sftp.host(), outside));
  }

  private static String host(String url) {
    String host = URI.create(url).getHost();
    return host == null ? url : host;
  }

  private static void check(String key, String host, List<String> outside) {
    try {
      if (!InetAddress.getByName(host).isLoopbackAddress()) {
        outside.add(key + "=" + host);
      }
    } catch (UnknownHostException e) {
      outside.add(key + "=" + host);
    }
  }
}
