package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * One SFTP host for all partners that are carried by files: the user's name tells which, each sees
 * a root of its own, and only the hub's key opens it.
 */
final class SftpHost implements AutoCloseable {

  private static final long LOOK_MILLIS = 50;

  private final Map<String, SftpRoot> roots = new TreeMap<>();
  private final VirtualFileSystemFactory folders = new VirtualFileSystemFactory();
  private final Keys keys;
  private final SshServer server = SshServer.setUpDefaultServer();
  private final ScheduledExecutorService looking =
      Executors.newScheduledThreadPool(4, task -> new Thread(task, "sftp-partner"));

  SftpHost(Keys keys, int port) {
    this.keys = keys;
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(KeyPairProvider.wrap(keys.host()));
    server.setPublickeyAuthenticator(this::opens);
    SftpSubsystemFactory subsystem = new SftpSubsystemFactory();
    subsystem.addSftpEventListener(new LostRenames(name -> roots.get(name).partner()));
    server.setSubsystemFactories(List.of(subsystem));
    server.setFileSystemFactory(folders);
  }

  /** Gives a partner its root. */
  void add(SftpRoot root) {
    roots.put(root.partner().name(), root);
    folders.setUserHomeDir(root.partner().name(), root.path());
  }

  /** Opens the host. */
  void start() throws IOException {
    server.start();
    keys.publish(server.getPort());
    for (SftpRoot root : roots.values()) {
      looking.scheduleWithFixedDelay(
          () -> look(root), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  int port() {
    return server.getPort();
  }

  private boolean opens(String user, PublicKey key, ServerSession session) {
    SftpRoot root = roots.get(user);
    return root != null
        && KeyUtils.compareKeys(key, keys.hub().getPublic())
        && !root.partner().errs(Fault.Kind.DOWN)
        && !root.partner().hangs();
  }

  private void look(SftpRoot root) {
    if (!root.partner().fault().is(Fault.Kind.DOWN)) {
      root.look();
      return;
    }
    for (var session : server.getActiveSessions()) {
      if (root.partner().name().equals(session.getUsername())) {
        session.close(true); // who is down serves nobody, not even who is in already
      }
    }
  }

  @Override
  public void close() throws IOException {
    looking.shutdownNow();
    server.stop(true);
  }
}
