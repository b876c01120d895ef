package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.hub.edifact.ElementPaths;
import org.singlewindow.hub.mapping.CsvTable;
import org.singlewindow.hub.mapping.StandardFolder;

/** What a message may carry, as its own tables say: directory, columns, or JSON schema. */
final class MessageParts {

  private static final String NOT_CARRIED = "not carried: ";

  private MessageParts() {}

  /** The parts of a message of a standard, each by its path. */
  static List<String> list(StandardFolder standard, Path message) {
    String folder = message.getFileName().toString();
    if (standard.syntax().equals("edifact")) {
      return ElementPaths.of(standard.name().substring(standard.name().indexOf('-') + 1), folder);
    }
    Path columns = message.resolve("columns.csv");
    if (Files.exists(columns)) {
      return CsvTable.read(columns).stream().map(row -> row.get("column")).toList();
    }
    Path records = message.resolve("records.csv");
    if (Files.exists(records)) {
      return CsvTable.read(records).stream()
          .filter(row -> !row.get("name").isEmpty())
          .map(row -> row.get("record") + "/" + row.get("name"))
          .toList();
    }
    Path schema = message.resolve("contract.schema.json");
    if (Files.exists(schema)) {
      Set<String> parts = new LinkedHashSet<>();
      JsonNode root = Yaml.read(schema, JsonNode.class); // JSON is YAML
      walk(root, root, "", new HashSet<>(), parts);
      return List.copyOf(parts);
    }
    return List.of();
  }

  /** Leaves of a schema; what it says is not carried is said there already. */
  private static void walk(
      JsonNode root, JsonNode given, String path, Set<String> above, Set<String> parts) {
    String reference = given.path("$ref").asText();
    JsonNode schema = reference.startsWith("#/") ? root.at(reference.substring(1)) : given;
    if (says(given) || says(schema) || !reference.isEmpty() && above.contains(reference)) {
      return;
    }
    Set<String> here = new HashSet<>(above);
    here.add(reference);
    List<JsonNode> inside = new ArrayList<>();
    for (String key : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(key).forEach(inside::add);
    }
    if (schema.has("items")) {
      inside.add(schema.path("items"));
    }
    inside.forEach(one -> walk(root, one, path, here, parts));
    schema
        .path("properties")
        .properties()
        .forEach(field -> walk(root, field.getValue(), below(path, field.getKey()), here, parts));
    if (inside.isEmpty() && !schema.has("properties") && !path.isEmpty()) {
      parts.add(path);
    }
  }

  private static boolean says(JsonNode schema) {
    return schema.path("$comment").asText().startsWith(NOT_CARRIED);
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
