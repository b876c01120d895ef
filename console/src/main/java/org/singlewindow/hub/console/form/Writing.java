package org.singlewindow.hub.console.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.console.form.Field.Kind;
import org.singlewindow.hub.csv.CsvWriter;

/**
 * Writes what stands in a form as the document it is. A value that does not fit is written as it
 * stands: the door finds it, as it would find it in anybody's document.
 */
public final class Writing {

  static final String DOCUMENT_ID = "documentId";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Form form;
  private final Entries entries;
  private final ZoneId zone;

  private Writing(Form form, Entries entries, ZoneId zone) {
    this.form = form;
    this.entries = entries;
    this.zone = zone;
  }

  /**
   * The document.
   *
   * @param documentId makes it the same document when it comes twice
   * @param zone the clock its times were read from
   */
  public static byte[] write(Form form, Entries entries, String documentId, ZoneId zone) {
    Writing writing = new Writing(form, entries, zone);
    return form.sheet() ? writing.sheet() : writing.json(documentId);
  }

  private byte[] json(String documentId) {
    ObjectNode document = JSON.createObjectNode();
    document.put("type", form.type());
    document.put(DOCUMENT_ID, documentId);
    form.fields().forEach(field -> put(document, field));
    try {
      return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot be written", e);
    }
  }

  private void put(ObjectNode document, Field field) {
    if (field.kind() == Kind.CHOICES) {
      List<String> chosen = entries.all(field.name());
      if (!chosen.isEmpty()) {
        chosen.forEach(document.withArray(field.name())::add);
      }
    } else if (field.kind() == Kind.ROWS) {
      filled(field).forEach(row -> row(document.withArray(field.name()), field, row));
    } else {
      value(document, field, field.name());
    }
  }

  private void row(ArrayNode array, Field field, int row) {
    Field first = field.parts().get(0);
    if (first.name().isEmpty()) {
      array.add(entries.one(Entries.path(field, row, first)));
      return;
    }
    ObjectNode object = array.addObject();
    field.parts().forEach(part -> value(object, part, Entries.path(field, row, part)));
  }

  private void value(ObjectNode object, Field field, String path) {
    String value = entries.one(path);
    if (value.isEmpty()) {
      return;
    }
    switch (field.kind()) {
      case TICK -> object.put(field.name(), true);
      case NUMBER -> number(object, field.name(), value);
      case MOMENT -> object.put(field.name(), moment(value));
      default -> object.put(field.name(), value);
    }
  }

  private static void number(ObjectNode object, String name, String value) {
    if (value.matches("-?[0-9]{1,18}")) {
      object.put(name, Long.parseLong(value));
    } else {
      object.put(name, value);
    }
  }

  private String moment(String value) {
    try {
      return LocalDateTime.parse(value)
          .atZone(zone)
          .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"));
    } catch (DateTimeParseException e) {
      return value; // the door says what is right
    }
  }

  /** The rows of a field in which something stands, as the document counts them. */
  List<Integer> filled(Field field) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < entries.rows(field); row++) {
      if (!entries.isEmpty(field, row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The rows of a field in which something stands. */
  static List<Integer> filled(Form form, Entries entries, Field field) {
    return new Writing(form, entries, ZoneId.of("Z")).filled(field);
  }

  private byte[] sheet() {
    List<Field> whole = form.fields().stream().filter(field -> field.kind() != Kind.ROWS).toList();
    Field rows = form.find(Form.SHEET_ROWS).orElseThrow();
    List<List<String>> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(whole.stream().map(Field::name).toList());
    rows.parts().forEach(part -> header.add(part.name()));
    lines.add(header);
    List<Integer> filled = filled(rows);
    for (int row : filled.isEmpty() ? List.of(0) : filled) {
      List<String> line = new ArrayList<>();
      whole.forEach(field -> line.add(entries.one(field.name())));
      rows.parts().forEach(part -> line.add(entries.one(Entries.path(rows, row, part))));
      lines.add(line);
    }
    return CsvWriter.write(lines);
  }
}
