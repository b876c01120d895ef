package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A partner's SFTP host: the hub puts files into {@code inbound} and fetches them from {@code
 * outbound}; only the hub's key opens it.
 */
final class SftpHost implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SftpHost.class);
  private static final long LOOK_MILLIS = 50;

  private final Partner partner;
  private final Path root;
  private final SshServer server;
  private final ScheduledExecutorService looking;
  private final List<String> held = new ArrayList<>();

  SftpHost(Partner partner, Path data, Keys keys, int port) throws IOException {
    this.partner = partner;
    this.root = data.resolve("sftp");
    Files.createDirectories(root.resolve("inbound"));
    Files.createDirectories(root.resolve("outbound"));
    KeyPair host = keys.host();
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(KeyPairProvider.wrap(host));
    server.setPublickeyAuthenticator(
        (user, key, session) ->
            !partner.errs(Fault.Kind.DOWN) && KeyUtils.compareKeys(key, keys.hub().getPublic()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root.toAbsolutePath()));
    server.start();
    keys.publish(server.getPort());
    looking = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sftp-partner"));
    looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  int port() {
    return server.getPort();
  }

  /** Takes what the hub has put here under its final name. */
  private void look() {
    try (Stream<Path> files = Files.list(root.resolve("inbound"))) {
      for (Path file :
          files.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList()) {
        take(file);
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("{} cannot look into its folder", partner.name(), e);
    }
  }

  private void take(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    boolean twice = partner.fault().is(Fault.Kind.DUPLICATE);
    partner
        .hear(file.getFileName().toString(), text)
        .ifPresent(
            reply -> {
              answer(reply);
              if (twice && partner.errs(Fault.Kind.DUPLICATE)) {
                answer(reply);
              }
            });
    Files.delete(file); // heard, noted, answered: only now is it gone
  }

  /** Writes an answer, or holds it until two can be told in the wrong order. */
  private void answer(String reply) {
    if (partner.fault().is(Fault.Kind.REORDER) && held.isEmpty()) {
      held.add(reply);
      return;
    }
    write(reply);
    if (!held.isEmpty()) {
      partner.errs(Fault.Kind.REORDER);
      write(held.remove(0));
    }
  }

  /** Puts a file where the hub fetches it, under a name of its own, whole or not at all. */
  void write(String text) {
    String name =
        Script.kind(text).replaceAll("[^A-Za-z0-9]", "") + "_" + System.nanoTime() + ".edi";
    Path aside = root.resolve("outbound").resolve("." + name + ".part");
    try {
      Files.writeString(aside, text, StandardCharsets.ISO_8859_1);
      Files.move(aside, root.resolve("outbound").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    looking.shutdownNow();
    server.stop(true);
  }
}
