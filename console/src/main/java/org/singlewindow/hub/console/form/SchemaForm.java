package org.singlewindow.hub.console.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.console.form.Field.Kind;

/** A form of a JSON Schema. */
final class SchemaForm {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONG_FROM = 200; // characters; more than a line has

  private final String type;
  private final FieldTable table;

  private SchemaForm(String type, FieldTable table) {
    this.type = type;
    this.table = table;
  }

  static Form read(String type, Path contract, FieldTable table) {
    try {
      return new Form(
          type,
          false,
          new SchemaForm(type, table)
              .fields(JSON.readTree(contract.toFile())).stream()
                  .filter(field -> !field.name().equals(Writing.DOCUMENT_ID))
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the contract " + contract + " cannot be read", e);
    }
  }

  private List<Field> fields(JsonNode object) {
    Set<String> required = new TreeSet<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : object.path("properties").properties()) {
      if (!one.getValue().has("const")) {
        fields.add(field(one.getKey(), one.getValue(), required.contains(one.getKey())));
      }
    }
    return fields;
  }

  private Field field(String name, JsonNode schema, boolean required) {
    JsonNode items = schema.path("items");
    if (items.has("enum")) {
      return new Field(name, Kind.CHOICES, required, values(items.path("enum")), "", "", List.of());
    }
    if (items.has("properties")) {
      return Field.rows(name, required, "", fields(items));
    }
    if (schema.path("type").asText().equals("array")) {
      Field part = new Field("", kind(items), required, List.of(), as(name), "", List.of());
      return Field.rows(name, required, "", List.of(part));
    }
    List<String> choices = values(schema.path("enum"));
    return new Field(name, kind(schema), required, choices, as(name), "", List.of());
  }

  private String as(String name) {
    return table.as(type, name);
  }

  private static Kind kind(JsonNode schema) {
    if (schema.has("enum")) {
      return Kind.CHOICE;
    }
    if (schema.path("type").asText().equals("boolean")) {
      return Kind.TICK;
    }
    if (schema.path("type").asText().equals("integer")) {
      return Kind.NUMBER;
    }
    if (schema.path("format").asText().equals("date-time")
        || schema.path("pattern").asText().contains("T\\d\\d:\\d\\d")) {
      return Kind.MOMENT;
    }
    return schema.path("maxLength").asInt() >= LONG_FROM ? Kind.LONG : Kind.TEXT;
  }

  private static List<String> values(JsonNode choices) {
    List<String> values = new ArrayList<>();
    choices.forEach(choice -> values.add(choice.asText()));
    return List.copyOf(values);
  }
}
