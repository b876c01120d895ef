package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A partner's folders on the SFTP host, named as its manifest names them. */
final class SftpRoot implements Mouth {

  private static final Logger LOG = LoggerFactory.getLogger(SftpRoot.class);

  private final Partner partner;
  private final Path path;
  private final Optional<Path> theirs;
  private final Optional<Path> ours;

  /**
   * A root.
   *
   * @param theirs where the hub fetches, if it does
   * @param ours where the hub puts, if it does
   */
  SftpRoot(Partner partner, Path path, Optional<String> theirs, Optional<String> ours)
      throws IOException {
    this.partner = partner;
    this.path = path.toAbsolutePath();
    this.theirs = theirs.map(this.path::resolve);
    this.ours = ours.map(this.path::resolve);
    for (Path folder : Stream.concat(this.theirs.stream(), this.ours.stream()).toList()) {
      Files.createDirectories(folder);
    }
  }

  Partner partner() {
    return partner;
  }

  Path path() {
    return path;
  }

  /** Takes what the hub has put here under its final name. */
  void look() {
    if (ours.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.list(ours.get())) {
      for (Path file :
          files.filter(one -> !one.getFileName().toString().startsWith(".")).sorted().toList()) {
        partner.answer(file.getFileName().toString(), Texts.read(file)).forEach(this::tell);
        Files.delete(file); // heard, noted, answered: only now is it gone
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("{} cannot look into its folder", partner.name(), e);
    }
  }

  /** Puts a file where the hub fetches it, whole or not at all; twice is two files. */
  @Override
  public Optional<String> tell(Spoken spoken) {
    Path folder = theirs.orElseThrow(() -> new IllegalArgumentException("it only hears"));
    String name = spoken.fileName();
    if (Files.exists(folder.resolve(name))) {
      name = "again-" + name;
    }
    Path aside = folder.resolve("." + name + ".part");
    try {
      Files.write(aside, Texts.encode(spoken.text()));
      Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be written", e);
    }
    return Optional.empty();
  }
}
