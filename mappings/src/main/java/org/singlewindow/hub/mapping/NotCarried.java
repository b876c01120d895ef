package org.singlewindow.hub.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.Refusal;

/**
 * What a standard has a field for and we do not carry on: a property of the contract whose {@code
 * $comment} begins with "not carried: " and says why. Whoever sends it is told, and nothing is
 * refused.
 */
final class NotCarried {

  private static final String MARK = "not carried: ";

  private final List<Refusal> warnings = new ArrayList<>();

  private final JsonNode root;

  private NotCarried(JsonNode root) {
    this.root = root;
  }

  /** One warning for each such field of the document, with its JSON pointer. */
  static List<Refusal> find(JsonNode schema, JsonNode document) {
    NotCarried found = new NotCarried(schema);
    found.walk(schema, document, "");
    return List.copyOf(found.warnings);
  }

  private void walk(JsonNode given, JsonNode node, String place) {
    String reference = given.path("$ref").asText();
    JsonNode schema = reference.startsWith("#/") ? root.at(reference.substring(1)) : given;
    String comment = schema.path("$comment").asText();
    if (comment.startsWith(MARK)) {
      String came = node.isContainerNode() ? "" : node.asText();
      String shown = came.length() > 70 ? came.substring(0, 70) : came;
      warnings.add(new Refusal("HUB-R410", place, shown, comment.substring(MARK.length())));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  walk(of(schema, field.getKey()), field.getValue(), place + "/" + field.getKey()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(schema.path("items"), node.get(i), place + "/" + i);
      }
    }
  }

  private static JsonNode of(JsonNode schema, String property) {
    JsonNode own = schema.path("properties").path(property);
    return own.isMissingNode() ? schema.path("additionalProperties") : own;
  }
}
