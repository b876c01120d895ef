package org.singlewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The simulated partners as they ship, in a process of their own: they receive for every system.
 */
final class Partners implements AutoCloseable {

  private static final Pattern RELEASE = Pattern.compile("BENCH[0-9]{7}");
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  /**
   * Something that reached a partner.
   *
   * @param releaseNo the release it is about
   * @param at when the partner noted it
   */
  record Arrival(String partner, String releaseNo, Instant at) {}

  private final Path data;
  private final int httpPort = freePort();
  private final int sftpPort = freePort();
  private final Web web = new Web("http://127.0.0.1:" + httpPort, Map.of());
  private final Program program;

  /**
   * Starts them.
   *
   * @param data where they keep what they get; the hub's data too, because it finds its keys there
   */
  Partners(Plan plan, Path data, String hubUrl) {
    this.data = data;
    this.program =
        Program.java(
            data,
            data.resolve("partners.log"),
            List.of(
                "-Dhub.home=" + plan.home(),
                "-Dhub.data=" + data,
                "-Dhub.simulators.port=" + httpPort,
                "-Dhub.simulators.sftp-port=" + sftpPort,
                "-Dhub.url=" + hubUrl,
                "-cp",
                plan.home().resolve("config/target/hub/hub.jar").toString(),
                "org.singlewindow.hub.app.SimulatorsCommand"));
    program.await("the simulated partners", () -> web.get("/") != null);
  }

  int httpPort() {
    return httpPort;
  }

  int sftpPort() {
    return sftpPort;
  }

  /** Fails when they are gone: what was measured without them is nothing. */
  void requireAlive() {
    program.requireAlive("the simulated partners");
  }

  /** Has a partner say an example with values replaced. */
  void play(String partner, String example, String withJson) {
    String path = "/" + partner + "/play/" + example;
    int status =
        web.post(path, ("{\"with\":" + withJson + "}").getBytes(StandardCharsets.UTF_8)).join();
    if (status != 200) {
      throw new IllegalStateException(path + " says " + status);
    }
  }

  /** The folder of the simulated house, with its keys. */
  Path folder() {
    return data.resolve("simulated");
  }

  /** Everything of ours that reached any partner so far. */
  List<Arrival> arrivals() {
    List<Arrival> arrivals = new ArrayList<>();
    Set<String> names = new HashSet<>();
    web.get("/").fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> !NAME.matcher(name).matches());
    for (String partner : names) {
      for (JsonNode entry : web.get("/" + partner + "/received")) {
        Matcher releaseNo = RELEASE.matcher(entry.path("text").asText());
        if (releaseNo.find()) {
          Instant at = Instant.parse(entry.path("at").asText());
          arrivals.add(new Arrival(partner, releaseNo.group(), at));
        }
      }
    }
    return arrivals;
  }

  /** A port nobody listens at. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
