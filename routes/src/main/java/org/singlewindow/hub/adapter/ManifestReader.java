package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads {@code adapter.yaml}, with what it inherits. What does not fit becomes a finding, so that a
 * person sees everything at once; a manifest is only returned when nothing it needs is missing.
 */
final class ManifestReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private ManifestReader() {}

  /**
   * Reads the manifest of an adapter folder.
   *
   * @param folder the folder
   * @param home the house; the adapter it is like lies beside it or among the house's own
   * @param findings takes what does not fit
   */
  static Optional<Manifest> read(Path folder, Path home, Findings findings) {
    Path file = folder.resolve(Manifest.FILE);
    return tree(file, findings).flatMap(tree -> read(file, home, tree, findings));
  }

  private static Optional<Manifest> read(Path file, Path home, ObjectNode own, Findings findings) {
    checkKeys(file, own, findings);
    Optional<ObjectNode> whole = Likeness.inherit(file, home, own, findings);
    return whole.flatMap(tree -> new ManifestTree(file, tree, findings).manifest());
  }

  private static void checkKeys(Path file, ObjectNode tree, Findings findings) {
    tree.fieldNames()
        .forEachRemaining(
            key -> {
              if (ManifestKey.find(key).isEmpty()) {
                findings.add(
                    file,
                    "unknown-key",
                    "no manifest has a key \"" + key + "\"",
                    "use one of " + ManifestKey.words());
              }
            });
  }

  /** The file as a tree; a finding when it is not there or is not a YAML map. */
  static Optional<ObjectNode> tree(Path file, Findings findings) {
    if (!Files.isRegularFile(file)) {
      findings.add(
          file, "manifest", "there is no manifest", "copy adapters/_template/adapter.yaml");
      return Optional.empty();
    }
    try {
      JsonNode tree = YAML.readTree(Files.readString(file));
      if (tree instanceof ObjectNode object) {
        return Optional.of(object);
      }
      findings.add(file, "manifest", "this is not a map of keys", "write key: value lines");
    } catch (JsonProcessingException e) {
      findings.add(file, "manifest", "not YAML: " + firstLine(e), "correct the line");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return Optional.empty();
  }

  private static String firstLine(JsonProcessingException e) {
    String text = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    return e.getLocation() == null ? text : text + " at line " + e.getLocation().getLineNr();
  }
}
