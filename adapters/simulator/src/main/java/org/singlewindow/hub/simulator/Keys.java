package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/**
 * The keys of the simulated house, made once: the hub's own, and the host's, which the hub pins.
 *
 * @param folder where they lie
 * @param hub the hub's key pair
 * @param host the host's key pair
 */
record Keys(Path folder, KeyPair hub, KeyPair host) {

  /** Reads the keys, or makes them when there are none. */
  static Keys readOrMake(Path folder) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    return new Keys(folder, readOrMake(folder, "hub-key"), readOrMake(folder, "host-key"));
  }

  private static KeyPair readOrMake(Path folder, String name)
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      Path aside = folder.resolve("." + name);
      try (OutputStream stream = Files.newOutputStream(aside)) {
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
            generator.generateKeyPair(), name, null, stream);
      }
      Files.move(aside, file);
    }
    try (var stream = Files.newInputStream(file)) {
      return SecurityUtils.loadKeyPairIdentities(
              null, () -> name, stream, FilePasswordProvider.EMPTY)
          .iterator()
          .next();
    }
  }

  /** Writes the line by which the hub knows the host. */
  void publish(int port) throws IOException {
    String line = "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(host.getPublic()) + "\n";
    Files.writeString(folder.resolve("known_hosts"), line);
  }
}
