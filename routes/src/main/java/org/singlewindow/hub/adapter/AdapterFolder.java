package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A partner's folder: all there is to know of it in one place.
 *
 * @param path where it lies
 * @param manifest what it says of itself
 * @param parent the folder of the adapter it is like
 */
public record AdapterFolder(Path path, Manifest manifest, Optional<Path> parent) {

  /**
   * Reads a folder.
   *
   * @param home the house, whose own adapters any other may be like
   * @param findings takes what is wrong with its manifest
   * @return empty when the manifest cannot be used
   */
  static Optional<AdapterFolder> read(Path path, Path home, Findings findings) {
    return ManifestReader.read(path, home, findings).map(manifest -> of(path, home, manifest));
  }

  private static AdapterFolder of(Path path, Path home, Manifest manifest) {
    return new AdapterFolder(
        path, manifest, manifest.like().map(name -> Likeness.parent(path, name, home)));
  }

  /** Folders of adapters in these folders, by name: those that have a manifest. */
  public static List<Path> list(List<Path> dirs) {
    return dirs.stream()
        .flatMap(dir -> Files.isDirectory(dir) ? Folders.list(dir).stream() : Stream.empty())
        .filter(path -> Files.exists(path.resolve(Manifest.FILE)))
        .sorted()
        .toList();
  }

  /** True for {@code _template}: proven like every other, and never opened. */
  public boolean isTemplate() {
    return path.getFileName().toString().startsWith("_");
  }

  /** The adapter's own mappings, or those of the one it is like. */
  public Optional<Path> overrides() {
    return Stream.concat(Stream.of(path), parent.stream())
        .map(folder -> folder.resolve("mapping"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** Its golden cases, examples first, by name. */
  public List<GoldenCase> cases() {
    return GoldenCase.list(path.resolve("golden"));
  }
}
