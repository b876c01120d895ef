package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A partner's folder.
 *
 * @param path where it lies
 * @param manifest what it says of itself
 */
public record AdapterFolder(Path path, Manifest manifest) {

  /**
   * Reads a folder.
   *
   * @throws IllegalArgumentException when its manifest cannot be read; the message names file and
   *     line
   */
  public static AdapterFolder read(Path path) {
    return new AdapterFolder(path, Yaml.read(path.resolve("adapter.yaml"), Manifest.class));
  }

  /** Folders of adapters in these folders, by name: those that have a manifest. */
  public static List<Path> list(List<Path> dirs) {
    return dirs.stream()
        .flatMap(AdapterFolder::children)
        .filter(path -> Files.exists(path.resolve("adapter.yaml")))
        .sorted()
        .toList();
  }

  /** True for {@code _template}: proven like every other, and never opened. */
  public boolean isTemplate() {
    return path.getFileName().toString().startsWith("_");
  }

  /** The adapter's own mappings, where it has some. */
  public Optional<Path> overrides() {
    return Optional.of(path.resolve("mapping")).filter(Files::isDirectory);
  }

  /** Its golden cases, examples first. */
  public List<Path> cases() {
    return Stream.of("examples", "edges")
        .map(kind -> path.resolve("golden").resolve(kind))
        .flatMap(AdapterFolder::children)
        .filter(Files::isDirectory)
        .toList();
  }

  static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
  }
}
