package org.singlewindow.hub.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The description of the API, and what of it was seen: every answer is held against it, and
 * whatever it describes and nobody has seen is known at the end.
 */
final class OpenApi {

  /** On a described answer or value that no test here can bring about: the test that does. */
  private static final String PROVED_BY = "x-proved-by";

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode document;
  private final Set<String> answers = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> described = new TreeSet<>();

  OpenApi() {
    try {
      document =
          new YAMLMapper().readTree(JavaProcess.home().resolve("docs/openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Method and path of every operation: {@code GET /v1/timeline/{reference}}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> operations.add(verb.toUpperCase() + " " + path.getKey())));
    return operations;
  }

  /** What this answer has that is not described, and what it lacks. Notes what was seen. */
  Set<String> check(String operation, Answer answer) {
    JsonNode response = response(operation, "" + answer.status());
    if (response.isMissingNode()) {
      return Set.of(operation + " answers " + answer.status() + ", which is not described");
    }
    answers.add(operation + " " + answer.status());
    JsonNode media = response.path("content").elements().next();
    JsonNode schema = media.path("schema");
    if (answer.body().isMissingNode()) {
      return "string".equals(schema.path("type").asText())
          ? Set.of()
          : Set.of(operation + " answers no JSON");
    }
    mark(name(schema, operation), schema, answer.body());
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return SCHEMAS.getSchema(whole).validate(answer.body()).stream()
        .map(ValidationMessage::getMessage)
        .map(text -> operation + " " + answer.status() + ": " + text)
        .collect(Collectors.toSet());
  }

  /** Described answers nobody has seen, besides those another test brings about. */
  Set<String> unseenAnswers() {
    Set<String> open = new TreeSet<>();
    for (String operation : operations()) {
      document(operation)
          .path("responses")
          .fields()
          .forEachRemaining(
              one -> {
                String key = operation + " " + one.getKey();
                if (!answers.contains(key) && !one.getValue().has(PROVED_BY)) {
                  open.add(key);
                }
              });
    }
    return open;
  }

  /** Described values of answers that no answer had, besides those another test brings about. */
  Set<String> unseenValues() {
    describeAll();
    Set<String> open = new TreeSet<>(described);
    open.removeAll(seen);
    return open;
  }

  /** The tests the description names. */
  Set<String> namedTests() {
    return document.findValuesAsText(PROVED_BY).stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void describeAll() {
    document
        .path("components")
        .path("schemas")
        .fields()
        .forEachRemaining(one -> describe(one.getKey(), one.getValue()));
  }

  private void describe(String name, JsonNode schema) {
    Iterator<Map.Entry<String, JsonNode>> properties = schema.path("properties").fields();
    while (properties.hasNext()) {
      Map.Entry<String, JsonNode> one = properties.next();
      if (!one.getValue().has(PROVED_BY)) {
        described.add(name + "." + one.getKey());
        describe(name + "." + one.getKey(), one.getValue());
        describe(name + "." + one.getKey(), one.getValue().path("items"));
      }
    }
  }

  private void mark(String name, JsonNode schema, JsonNode value) {
    JsonNode meant = resolve(schema);
    if (value.isArray()) {
      value.forEach(one -> mark(name(meant.path("items"), name), meant.path("items"), one));
      return;
    }
    meant.path("anyOf").forEach(choice -> markWhereItFits(choice, value));
    meant
        .path("properties")
        .fields()
        .forEachRemaining(
            one -> {
              if (value.has(one.getKey())) {
                String key = name + "." + one.getKey();
                seen.add(key);
                mark(name(one.getValue(), key), one.getValue(), value.path(one.getKey()));
              }
            });
  }

  private void markWhereItFits(JsonNode choice, JsonNode value) {
    boolean fits =
        StreamSupport.stream(resolve(choice).path("required").spliterator(), false)
            .allMatch(needed -> value.has(needed.asText()));
    if (fits) {
      mark(name(choice, ""), choice, value);
    }
  }

  /** A schema that is referred to goes by its own name. */
  private static String name(JsonNode schema, String otherwise) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? otherwise : reference.substring(reference.lastIndexOf('/') + 1);
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
  }

  private JsonNode document(String operation) {
    String[] parts = operation.split(" ");
    return document.path("paths").path(parts[1]).path(parts[0].toLowerCase());
  }

  private JsonNode response(String operation, String status) {
    return resolve(document(operation).path("responses").path(status));
  }
}
