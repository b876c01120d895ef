package org.singlewindow.hub.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The configuration a partner needs to be reached. Its values are those of the simulated house; a
 * secret is never among them, only what must be there.
 */
final class AccessBlock {

  private AccessBlock() {}

  /** What stands below {@code hub.partners} for how it is carried, indented as it stands there. */
  static List<String> lines(Manifest manifest) {
    String name = manifest.name();
    List<String> lines = new ArrayList<>(List.of("    " + name + ":"));
    Stream.concat(manifest.carried().receive().stream(), manifest.carried().send().stream())
        .map(Manifest.Carriage::by)
        .distinct()
        .flatMap(by -> way(by, name).stream())
        .forEach(line -> lines.add("      " + line));
    return lines;
  }

  private static List<String> way(String by, String name) {
    return switch (by) {
      case "sftp" ->
          List.of(
              "sftp:",
              "  host: 127.0.0.1",
              "  port: ${hub.simulators.sftp-port}",
              "  username: " + name,
              "  private-key-file: ${hub.data}/simulated/keys/hub-key",
              "  known-hosts-file: ${hub.data}/simulated/keys/known_hosts");
      case "jms" ->
          List.of(
              "jms:",
              "  username: " + name,
              "  password-sha256: <SHA-256, in hex, of their password>");
      case "soap" ->
          List.of(
              "soap:",
              "  url: http://127.0.0.1:${hub.simulators.port}/soap/" + name,
              "  username: hub",
              "  password: <ours at their door>",
              "  their-username: " + name,
              "  their-password: <theirs at our door>");
      case "rest" -> List.of("api-key-sha256: <SHA-256, in hex, of the key they show>");
      default ->
          List.of(
              "http:",
              "  url: http://127.0.0.1:${hub.simulators.port}/notices/" + name,
              "  key: <the key we show>");
    };
  }
}
