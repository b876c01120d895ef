package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.mapping.Translator;

/**
 * Remembers which proofs held, so that a start where nothing changed is fast. A proof is remembered
 * by a digest over everything it depends on: the adapter's folder, the mappings, the Party table
 * and our own code. Where that cannot be told, nothing is remembered.
 */
final class ProofMemory {

  private final Path folder;
  private final Path home;
  private final Path parties;

  /**
   * A memory.
   *
   * @param data the folder of runtime state
   * @param home the folder with mappings/
   * @param parties the file of the Party table
   */
  ProofMemory(Path data, Path home, Path parties) {
    this.folder = data.resolve("proofs");
    this.home = home;
    this.parties = parties;
  }

  /** True when this adapter was proven and nothing changed since. */
  boolean remembers(AdapterFolder adapter) {
    Path file = file(adapter);
    return Files.exists(file)
        && digest(adapter).filter(digest -> digest.equals(Folders.text(file))).isPresent();
  }

  /** Remembers that its proof held. */
  void remember(AdapterFolder adapter) {
    digest(adapter).ifPresent(digest -> Folders.write(file(adapter), digest));
  }

  private Path file(AdapterFolder adapter) {
    return folder.resolve(adapter.path().getFileName().toString());
  }

  private Optional<String> digest(AdapterFolder adapter) {
    Optional<Path> mappingCode = codeOf(Translator.class);
    Optional<Path> ourCode = codeOf(CaseProof.class);
    if (mappingCode.isEmpty() || ourCode.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    Stream.of(
            Folders.walk(adapter.path()).stream(),
            adapter.parent().stream().flatMap(parent -> Folders.walk(parent).stream()),
            standards().stream().flatMap(standard -> Folders.walk(standard).stream()),
            Stream.of(parties))
        .flatMap(files -> files)
        .forEach(file -> add(digest, file.toString(), Folders.bytes(file)));
    Stream.of(mappingCode.get(), ourCode.get())
        .flatMap(code -> Files.isDirectory(code) ? Folders.walk(code).stream() : Stream.of(code))
        .forEach(file -> add(digest, file + " " + stamp(file), new byte[0]));
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Every folder of mappings/ but the sources; code tables and canonical schemas are among them.
   */
  private List<Path> standards() {
    return Folders.list(home.resolve("mappings")).stream()
        .filter(path -> !List.of("src", "target").contains(path.getFileName().toString()))
        .toList();
  }

  private static void add(MessageDigest digest, String name, byte[] bytes) {
    digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static String stamp(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The jar or folder a class came from; empty inside a jar within a jar. */
  private static Optional<Path> codeOf(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      URI place = source == null ? URI.create("none:") : source.getLocation().toURI();
      return Optional.of(place).filter(one -> "file".equals(one.getScheme())).map(Path::of);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of our own code is no URI", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
