package org.singlewindow.hub.console.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the fields of a form, by their paths: {@code billOfLading}, {@code
 * containers.0.number}.
 */
public final class Entries {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int WORD_MAX = 40; // a container, a bill, a number of a sender

  private final Map<String, List<String>> values = new TreeMap<>();

  /** Nothing yet. */
  public static Entries none() {
    return new Entries();
  }

  /**
   * What a browser sent: the fields of the form, and nothing else.
   *
   * @param rowsMax more rows are not read
   */
  public static Entries of(Form form, Map<String, String[]> sent, int rowsMax) {
    Entries entries = new Entries();
    for (Field field : form.fields()) {
      if (field.kind() != Field.Kind.ROWS) {
        entries.take(field, field.name(), sent);
        continue;
      }
      for (int row = 0; row < rowsMax && hasRow(field, row, sent); row++) {
        for (Field part : field.parts()) {
          entries.take(part, path(field, row, part), sent);
        }
      }
    }
    return entries;
  }

  private static boolean hasRow(Field field, int row, Map<String, String[]> sent) {
    return field.parts().stream().anyMatch(part -> sent.containsKey(path(field, row, part)));
  }

  private void take(Field field, String path, Map<String, String[]> sent) {
    if (sent.containsKey(path)) {
      values.put(path, List.of(sent.get(path)).stream().map(field::tidy).toList());
    }
  }

  /** The path of a part of a row. */
  static String path(Field field, int row, Field part) {
    return field.name() + "." + row + (part.name().isEmpty() ? "" : "." + part.name());
  }

  /** What was kept. */
  public static Entries read(String text) {
    try {
      Entries entries = new Entries();
      entries.values.putAll(
          JSON.readValue(text, new TypeReference<Map<String, List<String>>>() {}));
      return entries;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft of ours is not what we wrote", e);
    }
  }

  /** As it is kept. */
  public String text() {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts cannot be written", e);
    }
  }

  /** What stands at a path; empty where nothing does. */
  public String one(String path) {
    return values.getOrDefault(path, List.of("")).stream().findFirst().orElse("");
  }

  /** All that is ticked at a path. */
  public List<String> all(String path) {
    return values.getOrDefault(path, List.of()).stream().filter(one -> !one.isEmpty()).toList();
  }

  /** How many rows a field has; one at least, to be filled in. */
  public int rows(Field field) {
    int rows = 0;
    while (hasRow(field, rows)) {
      rows++;
    }
    return Math.max(rows, 1);
  }

  private boolean hasRow(Field field, int row) {
    return field.parts().stream().anyMatch(part -> values.containsKey(path(field, row, part)));
  }

  /** True when nothing stands in a row. */
  boolean isEmpty(Field field, int row) {
    return field.parts().stream().allMatch(part -> all(path(field, row, part)).isEmpty());
  }

  /** One row more. */
  public void add(Field field) {
    int row = rows(field);
    field.parts().forEach(part -> values.putIfAbsent(path(field, 0, part), List.of("")));
    field.parts().forEach(part -> values.put(path(field, row, part), List.of("")));
  }

  /** One row less; those below move up. */
  public void remove(Field field, int row) {
    int last = rows(field) - 1;
    for (int at = row; at <= last; at++) {
      for (Field part : field.parts()) {
        List<String> below = values.remove(path(field, at + 1, part));
        values.remove(path(field, at, part));
        if (below != null) {
          values.put(path(field, at, part), new ArrayList<>(below));
        }
      }
    }
  }

  /** The first words of it, for a list: what a person would know it by. */
  public String summary() {
    return values.entrySet().stream()
        .filter(one -> one.getKey().matches("(?i).*(bill|no|number|container|order)[^.]*(\\.0)?"))
        .flatMap(one -> one.getValue().stream())
        .filter(one -> !one.isEmpty())
        .map(one -> one.length() > WORD_MAX ? one.substring(0, WORD_MAX - 1) + "…" : one)
        .limit(2)
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }
}
