package org.singlewindow.hub.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The configuration by which a partner is reached outside the simulated house. What only the
 * partner knows is left open; a secret is never among it, only that there must be one.
 */
final class AccessBlock {

  private AccessBlock() {}

  /** {@code hub.partners.<name>}, for how it is carried. */
  static List<String> lines(Manifest manifest) {
    String name = manifest.name();
    List<String> lines = new ArrayList<>(List.of("hub:", "  partners:", "    " + name + ":"));
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
              "  host: <theirs>",
              "  port: 22",
              "  username: <ours there>",
              "  private-key-file: <path of our key>",
              "  known-hosts-file: <path of the file with their host's key>");
      case "jms" ->
          List.of(
              "jms:",
              "  username: " + name,
              "  password-sha256: <SHA-256, in hex, of their password>");
      case "soap" ->
          List.of(
              "soap:",
              "  url: <their address>",
              "  username: <ours there>",
              "  password: <ours there>",
              "  their-username: " + name,
              "  their-password: <theirs here>");
      case "rest", "gate" -> List.of("api-key-sha256: <SHA-256, in hex, of the key they show>");
      default -> List.of("http:", "  url: <their address>", "  key: <the key we show there>");
    };
  }
}
