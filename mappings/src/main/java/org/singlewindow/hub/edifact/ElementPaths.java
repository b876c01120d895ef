package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything a message may carry by its directory, each element at its place. */
public final class ElementPaths {

  private final Map<String, List<String>> parts = new HashMap<>();
  private final Set<String> paths = new LinkedHashSet<>();

  private ElementPaths(String segments) {
    segments.lines().forEach(this::readLine);
  }

  /**
   * The elements of a message.
   *
   * @param directory such as {@code d95b}
   * @param message such as {@code CODECO}, whether in capitals or not
   * @return in the message's order: {@code SegGrp-1/TDT/C222/E8213}; empty when the directory has
   *     no such message
   */
  public static List<String> of(String directory, String message) {
    String structure = resource(directory + "/" + message.toUpperCase(Locale.ROOT) + ".txt");
    if (structure.isEmpty()) {
      return List.of();
    }
    ElementPaths elements =
        new ElementPaths(
            resource("service/segments.txt") + "\n" + resource(directory + "/segments.txt"));
    elements.walk(structure.trim().split("\\s+"));
    return List.copyOf(elements.paths);
  }

  private static String resource(String name) {
    try (InputStream stream = ElementPaths.class.getResourceAsStream("tables/" + name)) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the structure table " + name + " cannot be read", e);
    }
  }

  /** {@code BGM C002:0:1 E1004:0:1}; lines about forms have no colons. */
  private void readLine(String line) {
    String[] words = line.split(" ");
    if (words.length > 1 && words[1].contains(":")) {
      parts.put(
          words[0],
          List.of(words).subList(1, words.length).stream().map(ElementPaths::name).toList());
    }
  }

  /** {@code BGM:1:1 (2:0:9 NAD:1:1 )}: a group has a number and ends with a bracket. */
  private void walk(String[] structure) {
    Deque<String> groups = new ArrayDeque<>();
    for (String word : structure) {
      if (word.equals(")")) {
        groups.removeLast();
      } else if (word.startsWith("(")) {
        groups.addLast("SegGrp-" + name(word.substring(1)) + "/");
      } else {
        add(String.join("", groups), name(word));
      }
    }
  }

  private void add(String above, String name) {
    List<String> inside = parts.get(name);
    if (inside == null) {
      paths.add(above + name);
    } else {
      inside.forEach(part -> add(above + name + "/", part));
    }
  }

  private static String name(String word) {
    return word.substring(0, word.indexOf(':'));
  }
}
