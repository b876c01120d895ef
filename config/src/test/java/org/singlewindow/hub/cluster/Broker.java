package org.singlewindow.hub.cluster;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.house.JavaProcess;

/** One broker of the real distribution, set up by its own command, with our configuration. */
final class Broker implements AutoCloseable {

  static final String PASSWORD = "hub-at-the-broker";
  private static final Duration UP_MAX = Duration.ofSeconds(90);

  /**
   * Where a broker is.
   *
   * @param role primary or backup
   * @param data the folder both share
   */
  record Place(String role, int port, int otherPort, Path data) {}

  private final Path folder;
  private final Place place;
  private Process process;

  private Broker(Path folder, Place place) {
    this.folder = folder;
    this.place = place;
  }

  /** Sets one up in this folder and starts it. */
  static Broker start(Path distribution, Path folder, Place place) {
    Broker broker = new Broker(folder, place);
    broker.create(distribution);
    broker.run();
    return broker;
  }

  private void create(Path distribution) {
    run(
        folder.resolveSibling(place.role() + "-create.log"),
        distribution.resolve("bin/artemis").toString(),
        "create",
        folder.toString(),
        "--user",
        "hub",
        "--password",
        PASSWORD,
        "--role",
        "hub",
        "--silent",
        "--require-login",
        "--no-web",
        "--no-autotune");
    try {
      String ours = Files.readString(JavaProcess.home().resolve("config/broker-external.xml"));
      Files.writeString(
          folder.resolve("etc/broker.xml"),
          ours.replace("<primary>", "<" + place.role() + ">")
              .replace("</primary>", "</" + place.role() + ">"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, first or again. */
  void run() {
    ProcessBuilder builder = new ProcessBuilder(folder.resolve("bin/artemis").toString(), "run");
    builder
        .environment()
        .put(
            "JAVA_ARGS_APPEND",
            String.join(
                " ",
                "-Xms64m -Xmx256m -XX:TieredStopAtLevel=1",
                "-Dhub.broker.name=" + place.role(),
                "-Dhub.broker.data=" + place.data(),
                "-Dhub.broker.host=127.0.0.1",
                "-Dhub.broker.port=" + place.port(),
                "-Dhub.broker.other=127.0.0.1:" + place.otherPort(),
                "-Dhub.broker.pair-password=pair"));
    try {
      process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(
                      folder.resolveSibling(place.role() + ".log").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it takes connections: a backup does so when it is the one. */
  Broker awaitLive() {
    await().atMost(UP_MAX).until(this::answers);
    return this;
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", place.port()), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** kill -9, of the process and of what it started. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  @Override
  public void close() {
    kill();
  }

  private static void run(Path log, String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The distribution that the build fetched, unpacked beside it. */
  static Path distribution() {
    Path artemis = JavaProcess.home().resolve("config/target/artemis");
    Path packed = artemis.resolve("apache-artemis.tar.gz");
    Path unpacked = artemis.resolve("unpacked");
    if (!Files.isExecutable(unpacked.resolve("bin/artemis"))) {
      unpacked.toFile().mkdirs();
      run(
          artemis.resolve("tar.log"),
          "tar",
          "-xzf",
          packed.toString(),
          "--strip-components=1",
          "-C",
          unpacked.toString());
    }
    return unpacked;
  }
}
