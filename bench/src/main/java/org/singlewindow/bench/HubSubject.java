package org.singlewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The hub as it ships: its own process, its own jar, its own configuration, ledger and all. */
final class HubSubject implements Subject {

  private static final int QUIET_LOOKS = 2;

  private final String url;
  private final Partners partners;
  private final Program program;
  private final Web agency;
  private final Web operator;
  private JsonNode seen;
  private int quiet;

  /**
   * Starts partners and hub; returns when the hub is ready.
   *
   * @param settings beyond what ships, as {@code --key=value}
   */
  HubSubject(Plan plan, String... settings) {
    int port = Partners.freePort();
    this.url = "http://127.0.0.1:" + port;
    Path data = plan.out().resolve("hub");
    this.partners = new Partners(plan, data, url);
    this.program =
        Program.java(
            plan.home(),
            data.resolve("hub.log"),
            arguments(
                settings,
                "-Dhub.home=" + plan.home(),
                "-jar",
                plan.home().resolve("config/target/hub/hub.jar").toString(),
                "--spring.profiles.active=simulated",
                "--spring.config.additional-location=file:" + plan.home() + "/config/",
                "--hub.home=" + plan.home(),
                "--hub.data=" + data,
                "--server.port=" + port,
                "--hub.simulators.enabled=false",
                "--hub.simulators.port=" + partners.httpPort(),
                "--hub.simulators.sftp-port=" + partners.sftpPort()));
    Web open = new Web(url, Map.of());
    this.agency =
        new Web(
            url, Map.of("X-API-Key", "demo-agency-alpha", "Content-Type", "application/EDIFACT"));
    this.operator = new Web(url, Map.of("X-API-Key", "demo-operator"));
    try {
      program.await("the hub", () -> open.get("/actuator/health/readiness") != null);
    } catch (IllegalStateException e) {
      close();
      throw e;
    }
  }

  private static List<String> arguments(String[] settings, String... own) {
    return Stream.concat(Stream.of(own), Stream.of(settings)).toList();
  }

  /** Where its doors are. */
  String url() {
    return url;
  }

  @Override
  public String id() {
    return "e";
  }

  @Override
  public String title() {
    return "the hub, with its ledger";
  }

  @Override
  public CompletableFuture<Integer> submit(Sample sample) {
    return agency.post("/v1/submissions", sample.interchange());
  }

  /** Everything is decided and pushed, and the partners' answers have stopped coming in. */
  @Override
  public boolean isIdle(long submissions) {
    JsonNode desk = operator.get("/v1/desk");
    JsonNode deliveries = desk.path("deliveries");
    long open = 0;
    long pushed = 0;
    var states = deliveries.fields();
    while (states.hasNext()) {
      var state = states.next();
      if (state.getKey().equals("PUSHED") || state.getKey().equals("ANSWERED")) {
        pushed += state.getValue().asLong();
      } else {
        open += state.getValue().asLong();
      }
    }
    JsonNode now = desk.path("messages").deepCopy();
    quiet = now.equals(seen) ? quiet + 1 : 0;
    seen = now;
    return open == 0 && pushed >= submissions && quiet >= QUIET_LOOKS;
  }

  @Override
  public long lying() {
    return 0; // nothing by JMS so far
  }

  @Override
  public Partners partners() {
    return partners;
  }

  @Override
  public void requireAlive() {
    program.requireAlive("the hub");
    partners.requireAlive();
  }

  @Override
  public long pid() {
    return program.pid();
  }

  @Override
  public Duration cpu() {
    return program.cpu();
  }

  @Override
  public void close() {
    if (program != null) {
      program.close();
    }
    partners.close();
  }
}
