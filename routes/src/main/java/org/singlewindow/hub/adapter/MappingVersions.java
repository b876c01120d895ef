package org.singlewindow.hub.adapter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which mappings read or wrote a message: the hub's version and a digest over all mappings, without
 * their samples, and the adapter's own. All, because stylesheets include each other across
 * standards. The same files give the same version on every machine.
 */
public final class MappingVersions {

  private static final List<String> NO_MAPPINGS = List.of("src", "target", "pom.xml");

  private final String hub;
  private final String house;
  private final Map<Path, String> known = new ConcurrentHashMap<>();

  /**
   * Versions of this house, as its files are now: mappings are read once.
   *
   * @param home the folder with mappings/
   * @param hub the version of the hub's own code
   */
  public MappingVersions(Path home, String hub) {
    this.hub = hub;
    Path mappings = home.resolve("mappings");
    this.house =
        digest(
            mappings,
            Folders.list(mappings).stream()
                .filter(path -> !NO_MAPPINGS.contains(path.getFileName().toString()))
                .flatMap(path -> Folders.walk(path).stream()));
  }

  /** The version of an adapter's mappings, for example {@code 1.2.0/9f86d081...}. */
  public String of(AdapterFolder adapter) {
    return known.computeIfAbsent(adapter.path(), path -> version(adapter));
  }

  private String version(AdapterFolder adapter) {
    String own =
        adapter.overrides().map(folder -> digest(folder, Folders.walk(folder).stream())).orElse("");
    MessageDigest digest = sha256();
    digest.update((house + own).getBytes(StandardCharsets.US_ASCII));
    return hub + "/" + HexFormat.of().formatHex(digest.digest());
  }

  private static String digest(Path root, Stream<Path> files) {
    MessageDigest digest = sha256();
    files
        .filter(file -> !isSample(root.relativize(file)))
        .sorted()
        .forEach(
            file -> {
              String name = root.relativize(file).toString().replace('\\', '/');
              byte[] bytes = Folders.bytes(file);
              digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isSample(Path file) {
    return Stream.iterate(file, path -> path != null, Path::getParent)
        .anyMatch(path -> path.getFileName().toString().equals("golden"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
