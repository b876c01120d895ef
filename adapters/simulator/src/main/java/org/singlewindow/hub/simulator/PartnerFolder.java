package org.singlewindow.hub.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an adapter's folder says of the partner: how it is reached, and whose samples it plays.
 *
 * @param says how it tells the hub something
 * @param hears how the hub tells it something
 * @param parent the folder of the adapter it is like
 */
record PartnerFolder(
    String name, Path path, Optional<Path> parent, Optional<Way> says, Optional<Way> hears) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String MANIFEST = "adapter.yaml";

  /**
   * One way of carrying.
   *
   * @param by sftp, soap, jms, gate, rest or http
   * @param folder of files, empty elsewhere
   * @param path of the hub's door, empty elsewhere
   */
  record Way(String by, String folder, String path) {}

  /** The folders that stand for a partner: no template, and no draft, which the hub opens not. */
  static List<PartnerFolder> list(List<Path> dirs, Path home) {
    List<PartnerFolder> found = new ArrayList<>();
    for (Path dir : dirs) {
      try (Stream<Path> folders = Files.list(dir)) {
        folders
            .filter(folder -> Files.exists(folder.resolve(MANIFEST)))
            .filter(folder -> !folder.getFileName().toString().startsWith("_"))
            .sorted()
            .flatMap(folder -> read(folder, home).stream())
            .forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(dir + " cannot be listed", e);
      }
    }
    return found;
  }

  private static Optional<PartnerFolder> read(Path folder, Path home) {
    JsonNode own = tree(folder);
    Optional<Path> parent =
        Optional.of(own.path("like").asText())
            .filter(like -> !like.isEmpty())
            .flatMap(like -> parent(folder, like, home));
    JsonNode inherited = parent.map(PartnerFolder::tree).orElse(own);
    JsonNode carried = either("carried", own, inherited);
    if (either("grade", own, inherited).asText().equals("draft")) {
      return Optional.empty();
    }
    return Optional.of(
        new PartnerFolder(
            folder.getFileName().toString(),
            folder,
            parent,
            way(carried.path("receive")),
            way(carried.path("send"))));
  }

  /** The adapter of this name beside the folder, else in the house's own. */
  private static Optional<Path> parent(Path folder, String name, Path home) {
    return Stream.of(
            folder.toAbsolutePath().resolveSibling(name), home.resolve("adapters").resolve(name))
        .filter(path -> Files.exists(path.resolve(MANIFEST)))
        .findFirst();
  }

  private static JsonNode either(String key, JsonNode own, JsonNode inherited) {
    return own.has(key) ? own.get(key) : inherited.path(key);
  }

  private static Optional<Way> way(JsonNode node) {
    return Optional.of(
            new Way(
                node.path("by").asText(), node.path("folder").asText(), node.path("path").asText()))
        .filter(way -> !way.by().isEmpty());
  }

  private static JsonNode tree(Path folder) {
    Path file = folder.resolve(MANIFEST);
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Whose samples it plays: its own first. */
  List<Path> stages() {
    return Stream.concat(Stream.of(path), parent.stream()).toList();
  }

  /** True when it is carried so in one of both directions. */
  boolean uses(String by) {
    return Stream.concat(says.stream(), hears.stream()).anyMatch(way -> way.by().equals(by));
  }

  /** True when it tells the hub things so. */
  boolean says(String by) {
    return says.filter(way -> way.by().equals(by)).isPresent();
  }

  /** The folder of a way, where it is one of files. */
  static Optional<String> folder(Optional<Way> way) {
    return way.filter(one -> one.by().equals("sftp")).map(Way::folder);
  }
}
