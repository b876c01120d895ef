package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The structure tables of a directory: which segments a message has, which elements a segment. */
final class Tables {

  private static final Map<String, Optional<Tables>> DIRECTORIES = new ConcurrentHashMap<>();

  /** An element or composite in its segment. */
  record Part(String name, int least, int most) {}

  /** A simple element: {@code n} or {@code an}, and its length in characters. */
  record Form(boolean numeric, int least, int most) {}

  /** A segment, or a group of them, at its place in a message. */
  record Node(String tag, int group, int least, int most, List<Node> children) {

    boolean isGroup() {
      return group > 0;
    }
  }

  private final String directory;
  private final Map<String, List<Part>> composed = new HashMap<>();
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Optional<List<Node>>> messages = new ConcurrentHashMap<>();

  private Tables(String directory, String segments) {
    this.directory = directory;
    segments.lines().forEach(this::readLine);
    ServiceSegments.lines().forEach(this::readLine);
  }

  /** The tables of a directory such as {@code D}, {@code 95B}; empty when it is not built in. */
  static Optional<Tables> find(String version, String release) {
    String directory = (version + release).toLowerCase(Locale.ROOT);
    if (!directory.matches("[a-z0-9]{1,6}")) {
      return Optional.empty();
    }
    return DIRECTORIES.computeIfAbsent(
        directory, key -> resource(key + "/segments.txt").map(text -> new Tables(key, text)));
  }

  private static Optional<String> resource(String name) {
    try (InputStream stream = Tables.class.getResourceAsStream("tables/" + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the structure table " + name + " cannot be read", e);
    }
  }

  private void readLine(String line) {
    String[] words = line.split(" ");
    if (words.length == 4 && words[1].matches("n|an")) {
      forms.put(
          words[0],
          new Form(words[1].equals("n"), Integer.parseInt(words[2]), Integer.parseInt(words[3])));
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      String[] part = words[i].split(":");
      int most = Integer.parseInt(part[2]);
      for (int n = 0; n < most; n++) { // a repeated part is written in as many places
        parts.add(new Part(part[0], n == 0 ? Integer.parseInt(part[1]) : 0, 1));
      }
    }
    composed.put(words[0], List.copyOf(parts));
  }

  /** The elements of a segment, or the components of a composite. */
  Optional<List<Part>> find(String name) {
    return Optional.ofNullable(composed.get(name));
  }

  /** The form of a simple element. */
  Optional<Form> form(String name) {
    return Optional.ofNullable(forms.get(name));
  }

  /** The structure of a message; empty when the directory has none of this name. */
  Optional<List<Node>> message(String name) {
    if (!name.matches("[A-Z]{6}")) {
      return Optional.empty();
    }
    return messages.computeIfAbsent(
        name,
        key ->
            resource(directory + "/" + key + ".txt")
                .map(text -> nodes(List.of(text.trim().split(" +")), new int[] {0})));
  }

  private static List<Node> nodes(List<String> words, int[] at) {
    List<Node> nodes = new ArrayList<>();
    while (at[0] < words.size()) {
      String word = words.get(at[0]++);
      if (word.equals(")")) {
        break;
      }
      String[] part = word.split(":");
      int least = Integer.parseInt(part[1]);
      int most = Integer.parseInt(part[2]);
      if (word.startsWith("(")) {
        List<Node> children = nodes(words, at);
        int group = Integer.parseInt(part[0].substring(1));
        nodes.add(new Node(children.get(0).tag(), group, least, most, children));
      } else {
        nodes.add(new Node(part[0], 0, least, most, List.of()));
      }
    }
    return List.copyOf(nodes);
  }
}
