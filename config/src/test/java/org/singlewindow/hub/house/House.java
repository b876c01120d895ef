package org.singlewindow.hub.house;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The whole house on this machine: the hub in a process whose plug can be pulled, the simulated
 * partners in another that goes on.
 */
public final class House implements AutoCloseable {

  private static final Duration READY_MAX = Duration.ofSeconds(120);

  private final Path folder;
  private final Path data;
  private final List<String> properties;
  private final int hubPort = freePort();
  private final int nodePort;
  private final int partnersPort = freePort();
  private final int sftpPort = freePort();
  private final int brokerPort = freePort();
  private final Http hubDoors = new Http(hubUrl());
  private final Http partnersDoor = new Http(partnersUrl());
  private JavaProcess partners;
  private JavaProcess hub;

  private House(Path folder, Path data, int nodePort, List<String> properties) {
    this.nodePort = nodePort == 0 ? hubPort : nodePort;
    this.folder = folder;
    this.data = data;
    this.properties = properties;
    startPartners();
    if (nodePort == 0) {
      startHub();
    }
  }

  private void startPartners() {
    partners =
        JavaProcess.start(
            "org.singlewindow.hub.app.SimulatorsCommand",
            folder.resolve("partners.log"),
            with(
                properties,
                "-D",
                "hub.data=" + folder,
                "hub.simulators.port=" + partnersPort,
                "hub.simulators.sftp-port=" + sftpPort,
                "hub.broker.port=" + brokerPort,
                "hub.url=" + hubUrl()),
            List.of());
    await()
        .atMost(READY_MAX)
        .ignoreExceptions()
        .until(() -> partners().get("/", Map.of()).status() == 200);
  }

  private static List<String> with(List<String> given, String prefix, String... own) {
    return Stream.concat(Stream.of(own), given.stream()).map(prefix::concat).toList();
  }

  /**
   * Starts partners and hub; returns when the hub is ready.
   *
   * @param properties of both, as {@code key=value}
   */
  public static House start(Path data, String... properties) {
    return new House(data, data, 0, List.of(properties));
  }

  /**
   * The same with a disk of its own for the hub; there the partners' keys must be found under
   * {@code simulated}.
   *
   * @param folder of logs and of what partners keep
   * @param disk of what the hub keeps
   */
  public static House start(Path folder, Path disk, String... properties) {
    return new House(folder, disk, 0, List.of(properties));
  }

  /**
   * Partners only, and room for several hubs: whoever opens the door at {@link #hubPort} leads to
   * them.
   *
   * @param nodePort where the first hub will listen
   */
  public static House forSeveral(Path data, int nodePort, String... properties) {
    return new House(data, data, nodePort, List.of(properties));
  }

  /** Where clients and partners find the hub. */
  public int hubPort() {
    return hubPort;
  }

  /** Ends both and starts them again, on the data they have and the configuration there is now. */
  public void restart() {
    close();
    startPartners();
    startHub();
  }

  /**
   * Starts the hub on the data it has; returns when it is ready.
   *
   * @param settings for this time only, as {@code key=value}
   */
  public void startHub(String... settings) {
    launchHub(settings);
    awaitHub();
  }

  /** Returns when the hub that was launched is ready. */
  public void awaitHub() {
    await()
        .atMost(READY_MAX)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(() -> isReady() || !hub.isAlive());
    if (!hub.isAlive()) {
      throw new IllegalStateException("the hub did not start:\n" + hub.output());
    }
  }

  /** Starts the hub on the data it has and does not wait for it. */
  public void launchHub(String... settings) {
    hub = launch(nodePort, "hub.log", settings);
  }

  /** Starts another hub on the same data, at this port; does not wait for it. */
  public JavaProcess launch(int port, String log, String... settings) {
    List<String> all = Stream.concat(properties.stream(), Stream.of(settings)).toList();
    return JavaProcess.start(
        "org.singlewindow.hub.app.HubApplication",
        folder.resolve(log),
        List.of(),
        with(
            all,
            "--",
            "spring.profiles.active=simulated",
            "spring.config.additional-location=file:" + JavaProcess.home() + "/config/",
            "hub.home=" + JavaProcess.home(),
            "hub.data=" + data,
            "server.port=" + port,
            "hub.simulators.enabled=false",
            "hub.simulators.port=" + partnersPort,
            "hub.simulators.sftp-port=" + sftpPort,
            "hub.broker.port=" + brokerPort));
  }

  private boolean isReady() {
    return hub().get("/actuator/health/readiness", Map.of()).status() == 200;
  }

  /** kill -9. */
  public void killHub() {
    hub.kill();
  }

  /** Where the hub keeps what is its own. */
  public Path data() {
    return data;
  }

  /** Where logs are, and what partners keep. */
  public Path folder() {
    return folder;
  }

  /** True while the hub's process runs. */
  public boolean isHubAlive() {
    return hub.isAlive();
  }

  /** The hub's doors. */
  public Http hub() {
    return hubDoors;
  }

  /** The hub's address. */
  public String hubUrl() {
    return "http://127.0.0.1:" + hubPort;
  }

  /** The control API of the partners. */
  public Http partners() {
    return partnersDoor;
  }

  /** The partners' address. */
  public String partnersUrl() {
    return "http://127.0.0.1:" + partnersPort;
  }

  /** Where partners by JMS reach the hub's broker. */
  public String brokerUrl() {
    return "tcp://127.0.0.1:" + brokerPort;
  }

  /** Posts a JSON document as a party. */
  public Answer submit(String party, String json) {
    return hub()
        .post(
            "/v1/submissions",
            Map.of("X-API-Key", "demo-" + party, "Content-Type", "application/json"),
            json);
  }

  /** Posts an EDIFACT interchange as a party. */
  public Answer submitEdifact(String party, String interchange) {
    return hub()
        .post(
            "/v1/submissions",
            Map.of("X-API-Key", "demo-" + party, "Content-Type", "application/EDIFACT"),
            interchange);
  }

  /** The timeline of a reference as a party sees it. */
  public Answer timeline(String party, String reference) {
    String path =
        "/v1/timeline/"
            + java.net.URLEncoder.encode(reference, java.nio.charset.StandardCharsets.UTF_8)
                .replace("%2F", "/");
    return hub().get(path, Map.of("X-API-Key", "demo-" + party));
  }

  /** What the operator sees. */
  public JsonNode desk() {
    return hub().get("/v1/desk", Map.of("X-API-Key", "demo-operator")).body();
  }

  /** Every open alarm, of customs and of the operator, as a text. */
  public String alarms() {
    return Stream.of("customs-alpha", "operator")
        .map(party -> hub().get("/v1/alarms", Map.of("X-API-Key", "demo-" + party)))
        .peek(answer -> require(answer.status() == 200, answer.text()))
        .map(Answer::text)
        .collect(Collectors.joining("\n"));
  }

  /** Has a partner say to the letter what an answer of {@link #play} told. */
  public Answer say(String partner, JsonNode said) {
    return partners().post("/" + partner + "/say", Map.of(), said.toString());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** Has a partner say an example with values replaced. */
  public Answer play(String partner, String example, String withJson) {
    return partners()
        .post("/" + partner + "/play/" + example, Map.of(), "{\"with\":" + withJson + "}");
  }

  /** Has a partner err. */
  public void fault(String partner, String fault, int times) {
    fault(partner, fault, times, 1500);
  }

  /** Has a partner err, and says how long where it takes its time. */
  public void fault(String partner, String fault, int times, long millis) {
    partners()
        .put(
            "/" + partner + "/faults",
            "{\"fault\":\"%s\",\"times\":%d,\"millis\":%d}".formatted(fault, times, millis));
  }

  /** Everything a partner got. */
  public JsonNode received(String partner) {
    return partners().get("/" + partner + "/received", Map.of()).body();
  }

  /** The texts a partner got, each once, of those that name this. */
  public List<String> texts(String partner, String word) {
    return StreamSupport.stream(received(partner).spliterator(), false)
        .filter(entry -> !entry.path("repeat").asBoolean())
        .map(entry -> entry.path("text").asText())
        .filter(text -> text.contains(word))
        .toList();
  }

  /** What the hub said so far. */
  public String hubLog() {
    return hub.output();
  }

  @Override
  public void close() {
    hub.close();
    partners.close();
  }

  /** A port nobody listens at. */
  /** A port that nobody listens on. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
