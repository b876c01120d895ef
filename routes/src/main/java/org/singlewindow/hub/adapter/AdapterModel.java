package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a new adapter is made after: the template, or the adapter it is like.
 *
 * @param path its folder
 * @param tree its manifest
 * @param party who speaks in it: of the template, whom its samples name
 */
record AdapterModel(Path path, ObjectNode tree, Optional<PartyTable.Row> party) {

  private static final String EDIFACT = "edifact";

  /** The template of a house. */
  static Optional<AdapterModel> template(HouseFolders house, PartyTable table, Findings findings) {
    Path path = house.template();
    Optional<String> speaker =
        GoldenCase.list(path.resolve("golden")).stream()
            .map(one -> one.saidBy(""))
            .filter(party -> !party.isEmpty())
            .findFirst();
    return read(path, speaker, table, findings);
  }

  /** An adapter of the house; empty when there is none of this name. */
  static Optional<AdapterModel> adapter(
      HouseFolders house, String name, PartyTable table, Findings findings) {
    Path path = Likeness.parent(house.made("new"), name, house.home());
    if (name.startsWith("_") || !Files.exists(path.resolve(Manifest.FILE))) {
      return Optional.empty();
    }
    return read(path, table.listServedBy(name).stream().findFirst(), table, findings);
  }

  private static Optional<AdapterModel> read(
      Path path, Optional<String> party, PartyTable table, Findings findings) {
    Optional<PartyTable.Row> row =
        table.rows().stream().filter(one -> party.filter(one.id()::equals).isPresent()).findFirst();
    return ManifestReader.tree(path.resolve(Manifest.FILE), findings)
        .map(tree -> new AdapterModel(path, tree, row));
  }

  /** What it says under a key; empty where it says nothing. */
  String says(ManifestKey key) {
    return tree.path(key.word()).asText();
  }

  /** Our instructions it has a message for. */
  Set<String> sends() {
    Set<String> words = new TreeSet<>();
    tree.path(ManifestKey.SENDS.word()).fieldNames().forEachRemaining(words::add);
    return words;
  }

  /** How it is carried one way. */
  String by(String way) {
    return tree.path(ManifestKey.CARRIED.word()).path(way).path("by").asText();
  }

  /** The first standard it speaks. */
  String standard() {
    JsonNode speaks = tree.path(ManifestKey.SPEAKS.word());
    return (speaks.isArray() ? speaks.path(0) : speaks).asText();
  }

  /** Its party's codes, by scheme. */
  Map<String, String> codes() {
    return new TreeMap<>(party.flatMap(PartyTable.Row::identifiers).orElse(Map.of()));
  }

  /** The scheme whose code its messages carry. */
  String scheme() {
    Map<String, String> codes = codes();
    return codes.isEmpty() || codes.containsKey(EDIFACT)
        ? EDIFACT
        : codes.keySet().iterator().next();
  }
}
