package org.singlewindow.bench.peer;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * StAEDI's schema of one message, made from the same published directory as the hub's own tables,
 * so that all readers check the same things.
 */
public final class StaediSchema {

  private static final String TABLES = "/org/singlewindow/hub/edifact/tables/";

  private final Map<String, String[]> lines = new HashMap<>();
  private final Set<String> defined = new LinkedHashSet<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder structure = new StringBuilder();

  private StaediSchema() {}

  /** The schema of a message in a directory such as {@code d95b}. */
  public static Schema of(String directory, String message) {
    StaediSchema made = new StaediSchema();
    (table("service/segments.txt") + table(directory + "/segments.txt"))
        .lines()
        .map(line -> line.split(" "))
        .forEach(words -> made.lines.put(words[0], words));
    made.message(table(directory + "/" + message + ".txt").trim().split(" +"));
    String xml =
        "<schema xmlns=\"http://xlate.io/EDISchema/v4\"><transaction><sequence>"
            + made.structure
            + "</sequence></transaction>"
            + made.types
            + "</schema>";
    try {
      return SchemaFactory.newFactory()
          .createSchema(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (EDISchemaException e) {
      throw new IllegalStateException("StAEDI does not take the schema of " + message, e);
    }
  }

  private static String table(String name) {
    try (InputStream stream = StaediSchema.class.getResourceAsStream(TABLES + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the structure table " + name + " cannot be read", e);
    }
  }

  /** {@code BGM:1:1 (2:0:9 NAD:1:1 )}: segments and groups with how often they come. */
  private void message(String[] words) {
    for (String word : words) {
      String[] part = word.split(":");
      if (word.equals(")")) {
        structure.append("</sequence></loop>");
      } else if (word.startsWith("(")) {
        structure
            .append("<loop code=\"G" + part[0].substring(1) + "\"" + occurs(part))
            .append("><sequence>");
      } else {
        structure.append("<segment type=\"" + part[0] + "\"" + occurs(part) + "/>");
        define(part[0]);
      }
    }
  }

  private static String occurs(String[] part) {
    return " minOccurs=\"" + part[1] + "\" maxOccurs=\"" + part[2] + "\"";
  }

  /** Defines a segment, composite or element once, and first what it is made of. */
  private void define(String name) {
    if (!defined.add(name)) {
      return;
    }
    String[] words = lines.getOrDefault(name, new String[] {name, "an", "1", "512"});
    if (words[1].matches("n|an")) {
      types.append(
          "<elementType name=\"%s\" code=\"%s\" base=\"%s\" minLength=\"%s\" maxLength=\"%s\"/>"
              .formatted(
                  name,
                  name.substring(1),
                  words[1].equals("n") ? "decimal" : "string",
                  words[2],
                  words[3]));
      return;
    }
    StringBuilder sequence = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      String[] part = words[i].split(":");
      define(part[0]);
      String kind = part[0].startsWith("E") ? "element" : "composite";
      for (int n = 0; n < Integer.parseInt(part[2]); n++) { // each repeat has a place of its own
        sequence.append(
            "<%s type=\"%s\" minOccurs=\"%s\"/>".formatted(kind, part[0], n == 0 ? part[1] : "0"));
      }
    }
    String kind = name.length() == 3 ? "segmentType" : "compositeType";
    types.append(
        "<%s name=\"%s\"><sequence>%s</sequence></%s>".formatted(kind, name, sequence, kind));
  }
}
