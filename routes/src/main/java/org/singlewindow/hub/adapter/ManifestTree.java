package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.hub.edifact.Tolerance;
import org.singlewindow.hub.journey.Role;

/** Turns the tree of a manifest into the record; every value that does not fit is a finding. */
final class ManifestTree {

  private static final Set<String> REPEATS = Set.of("ignored", "ask-first", "unsafe");
  private static final Set<String> GRADES = Set.of("draft", "working", "proven");

  private final Path file;
  private final ObjectNode tree;
  private final Findings findings;
  private boolean complete = true;

  ManifestTree(Path file, ObjectNode tree, Findings findings) {
    this.file = file;
    this.tree = tree;
    this.findings = findings;
  }

  /** The manifest; empty when a required key is missing or a value does not fit. */
  Optional<Manifest> manifest() {
    for (ManifestKey key : ManifestKey.values()) {
      if (key.required() && !tree.has(key.word())) {
        missing(key.word(), key.meaning());
      }
    }
    Manifest manifest =
        new Manifest(
            text(ManifestKey.NAME),
            text(ManifestKey.TITLE),
            oneOf(ManifestKey.ROLE, roles()),
            text(ManifestKey.OWNER),
            Optional.of(text(ManifestKey.LIKE)).filter(word -> !word.isEmpty()),
            words(tree.path(ManifestKey.SPEAKS.word()), ManifestKey.SPEAKS.word()),
            lists(tree.path(ManifestKey.RECEIVES.word()), ManifestKey.RECEIVES.word()),
            map(tree.path(ManifestKey.SENDS.word()), ManifestKey.SENDS.word()),
            map(tree.path(ManifestKey.CANNOT.word()), ManifestKey.CANNOT.word()),
            carried(tree.path(ManifestKey.CARRIED.word())),
            answers(tree.path(ManifestKey.ANSWERS.word())),
            acknowledges(tree.path(ManifestKey.ACKNOWLEDGES.word())),
            tolerance(tree.path(ManifestKey.TOLERANCE.word())),
            oneOf(ManifestKey.REPEATS, REPEATS),
            oneOf(ManifestKey.GRADE, GRADES));
    return complete ? Optional.of(manifest) : Optional.empty();
  }

  /** Our own front door, and every role a party may have. */
  static Set<String> roles() {
    Set<String> roles = new TreeSet<>(Set.of("portal"));
    Stream.of(Role.values())
        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(roles::add);
    return roles;
  }

  private String text(ManifestKey key) {
    JsonNode node = tree.path(key.word());
    if (!node.isMissingNode() && (!node.isValueNode() || node.asText().isBlank())) {
      unfit(key.word(), node, key.meaning());
    }
    return node.asText();
  }

  private String oneOf(ManifestKey key, Set<String> known) {
    String word = text(key);
    if (tree.has(key.word()) && !known.contains(word)) {
      unfit(key.word(), tree.get(key.word()), "one of " + new TreeSet<>(known));
    }
    return word;
  }

  private Manifest.Carried carried(JsonNode node) {
    known(node, Set.of("receive", "send"), "carried");
    return new Manifest.Carried(
        carriage(node.path("receive"), true), carriage(node.path("send"), false));
  }

  private Optional<Manifest.Carriage> carriage(JsonNode node, boolean receive) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    String key = receive ? "carried.receive" : "carried.send";
    String by = node.path("by").asText();
    Optional<Transport> transport = Transport.find(by, receive);
    if (transport.isEmpty()) {
      unfit(key + ".by", node.path("by"), "one of " + Transport.words(receive));
      return Optional.empty();
    }
    Set<String> settings = new TreeSet<>(transport.get().settings(receive));
    settings.stream()
        .filter(setting -> !node.has(setting))
        .forEach(setting -> missing(key + "." + setting, by + " needs it"));
    settings.add("by");
    known(node, settings, key);
    Map<String, String> values = map(node, key);
    Optional<String> every = Optional.ofNullable(values.get("every"));
    if (every.isPresent() && !Manifest.isDuration(every.get())) {
      unfit(key + ".every", node.get("every"), "a duration such as 30s");
    }
    return Optional.of(
        new Manifest.Carriage(
            by,
            Optional.ofNullable(values.get("path")),
            Optional.ofNullable(values.get("folder")),
            every));
  }

  private Optional<Manifest.Answers> answers(JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    known(node, Set.of("with", "within", "contrl-within"), "answers");
    String within = node.path("within").asText();
    Optional<String> contrlWithin =
        Optional.of(node.path("contrl-within").asText()).filter(text -> !text.isEmpty());
    if (!node.hasNonNull("with")
        || !Manifest.isDuration(within)
        || !contrlWithin.map(Manifest::isDuration).orElse(true)) {
      unfit("answers", node, ManifestKey.ANSWERS.meaning());
    }
    return Optional.of(new Manifest.Answers(node.path("with").asText(), within, contrlWithin));
  }

  private Acknowledges acknowledges(JsonNode node) {
    known(node, Set.of("interchange", "message"), "acknowledges");
    return new Acknowledges(
        choice(node, "interchange", Acknowledges.OfInterchange.class),
        choice(node, "message", Acknowledges.OfMessage.class));
  }

  /** What is agreed under a key of acknowledges; the first choice, never, where nothing is. */
  private <E extends Enum<E>> E choice(JsonNode node, String key, Class<E> choices) {
    E never = choices.getEnumConstants()[0];
    if (node.path(key).isMissingNode()) {
      return never;
    }
    Optional<E> found = Acknowledges.find(choices, node.path(key).asText());
    if (found.isEmpty()) {
      unfit("acknowledges." + key, node.path(key), "one of " + Acknowledges.words(choices));
    }
    return found.orElse(never);
  }

  private Tolerance tolerance(JsonNode node) {
    Map<String, String> settings = map(node, ManifestKey.TOLERANCE.word());
    settings.forEach(
        (point, mode) -> {
          try {
            Tolerance.of(Map.of(point, mode));
          } catch (IllegalArgumentException e) {
            unfit("tolerance." + point, tree.at("/tolerance/" + point), e.getMessage());
          }
        });
    return complete ? Tolerance.of(settings) : Tolerance.DEFAULT;
  }

  private Map<String, List<String>> lists(JsonNode node, String key) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> map.put(name, words(node.get(name), key)));
    return map;
  }

  private List<String> words(JsonNode node, String key) {
    List<String> list = new ArrayList<>();
    (node.isArray() ? node : List.of(node))
        .forEach(
            one -> {
              if (one.isTextual() && !one.asText().isBlank()) {
                list.add(one.asText());
              } else if (!one.isMissingNode()) {
                unfit(key, one, "a word or a list of words");
              }
            });
    return list;
  }

  private Map<String, String> map(JsonNode node, String key) {
    Map<String, String> map = new LinkedHashMap<>();
    if (!node.isMissingNode() && !node.isObject()) {
      unfit(key, node, "a map such as { key: value }");
    }
    node.fieldNames().forEachRemaining(name -> map.put(name, node.get(name).asText()));
    return map;
  }

  private void known(JsonNode node, Set<String> known, String key) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                findings.add(
                    file,
                    "unknown-key",
                    key + " has no key \"" + name + "\"",
                    "use " + String.join(", ", new TreeSet<>(known)));
              }
            });
  }

  private void missing(String key, String meaning) {
    complete = false;
    findings.add(file, "missing-key", key + " is missing", "add " + key + ": " + meaning);
  }

  private void unfit(String key, JsonNode came, String expected) {
    complete = false;
    String shown = came.isMissingNode() ? "nothing" : came.toString();
    findings.add(file, "key-value", key + " says " + shown, "write " + expected);
  }
}
