package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * What an adapter takes from the one it is {@code like}: the speech and the abilities. It may
 * replace how messages are carried; it may narrow what it can do, never widen it; and the one it is
 * like may not be like a third, so that two files always tell the whole story.
 */
final class Likeness {

  private Likeness() {}

  /** The manifest's own tree completed by its parent's; empty when that parent cannot be used. */
  static Optional<ObjectNode> inherit(Path file, Path home, ObjectNode own, Findings findings) {
    JsonNode like = own.get(ManifestKey.LIKE.word());
    if (like == null) {
      return Optional.of(own);
    }
    Path parent = parent(file.getParent(), like.asText(), home).resolve(Manifest.FILE);
    Findings unseen = new Findings(parent);
    Optional<ObjectNode> tree = ManifestReader.tree(parent, unseen);
    if (tree.isEmpty()) {
      findings.add(
          file,
          "like",
          "it is like \""
              + like.asText()
              + "\", which has no readable manifest beside it or in adapters/",
          "name an adapter that lies in the same folder of adapters, or in the house's own");
      return Optional.empty();
    }
    if (tree.get().has(ManifestKey.LIKE.word())) {
      findings.add(
          file,
          "like",
          like.asText() + " is itself like " + tree.get().get(ManifestKey.LIKE.word()).asText(),
          "be like that one directly; likeness goes one step");
      return Optional.empty();
    }
    return Optional.of(merge(file, own, tree.get(), findings));
  }

  /** The folder of the adapter named: beside this one, else among the house's own. */
  static Path parent(Path folder, String name, Path home) {
    Path beside = folder.toAbsolutePath().resolveSibling(name);
    return Files.exists(beside.resolve(Manifest.FILE))
        ? beside
        : home.toAbsolutePath().resolve("adapters").resolve(name);
  }

  private static ObjectNode merge(Path file, ObjectNode own, ObjectNode parent, Findings findings) {
    ObjectNode whole = own.deepCopy();
    for (ManifestKey key : ManifestKey.values()) {
      JsonNode inherited = parent.get(key.word());
      if (key.inherited() && inherited != null) {
        checkNarrows(file, key, own.get(key.word()), inherited, findings);
        if (!whole.has(key.word())) {
          whole.set(key.word(), inherited.deepCopy());
        }
      }
    }
    return whole;
  }

  private static void checkNarrows(
      Path file, ManifestKey key, JsonNode own, JsonNode inherited, Findings findings) {
    if (own == null) {
      return;
    }
    switch (key) {
      case ROLE, SPEAKS -> {
        if (!own.equals(inherited)) {
          widens(file, key, own.toString(), findings);
        }
      }
      case RECEIVES, SENDS -> {
        for (Iterator<Map.Entry<String, JsonNode>> it = own.fields(); it.hasNext(); ) {
          Map.Entry<String, JsonNode> entry = it.next();
          if (!entry.getValue().equals(inherited.get(entry.getKey()))) {
            widens(file, key, entry.getKey(), findings);
          }
        }
      }
      default -> {
        // how it is carried, answers and repeats is the partner's own matter
      }
    }
  }

  private static void widens(Path file, ManifestKey key, String what, Findings findings) {
    findings.add(
        file,
        "like-narrows",
        key.word() + " says " + what + ", which the adapter it is like does not say",
        "leave it out, or write an adapter of its own");
  }
}
