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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The tables of a directory: which segments a message has, which elements a segment, which codes an
 * element. Read when first asked for, and of what was read only what is asked for is taken apart.
 */
final class Tables {

  private static final List<String> SHIPPED = resource("directories.txt").lines().toList();
  private static final Map<String, Set<String>> MESSAGES = new ConcurrentHashMap<>();
  private static final Map<String, Tables> DIRECTORIES = new ConcurrentHashMap<>();
  private static final Tables SERVICE = new Tables("service");

  private final String directory;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> messages;
  private final Map<String, SegmentType> segments = new ConcurrentHashMap<>();
  private final Map<String, Form> forms = new ConcurrentHashMap<>();
  private final Map<String, Structure> structures = new ConcurrentHashMap<>();

  private Tables(String directory) {
    this.directory = directory;
    resource("service/segments.txt").lines().forEach(line -> put(lines, line));
    resource(directory + "/segments.txt").lines().forEach(line -> put(lines, line));
    resource(directory + "/codes.txt").lines().forEach(line -> put(codes, line));
    messages = messagesOf(directory);
  }

  private static void put(Map<String, String> to, String line) {
    int blank = line.indexOf(' ');
    if (blank > 0 && line.charAt(0) != '#') {
      to.put(line.substring(0, blank), line.substring(blank + 1));
    }
  }

  private static String resource(String name) {
    try (InputStream stream = Tables.class.getResourceAsStream("tables/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the build made no structure table " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the structure table " + name + " cannot be read", e);
    }
  }

  /** The service segments, UNB to UNZ, of all syntax versions. */
  static Tables service() {
    return SERVICE;
  }

  /** The tables of a directory such as {@code D}, {@code 95B}; empty when it is not built in. */
  static Optional<Tables> find(String version, String release) {
    String directory = (version + release).toLowerCase(Locale.ROOT);
    return SHIPPED.contains(directory)
        ? Optional.of(DIRECTORIES.computeIfAbsent(directory, Tables::new))
        : Optional.empty();
  }

  /** The directories that have this message, in words; where none has it, all directories. */
  static String directoriesOf(String message) {
    List<String> having =
        SHIPPED.stream().filter(one -> messagesOf(one).contains(message)).toList();
    return (having.isEmpty() ? SHIPPED : having)
        .stream().map(Tables::word).collect(Collectors.joining(", "));
  }

  private static Set<String> messagesOf(String directory) {
    return MESSAGES.computeIfAbsent(
        directory, key -> Set.of(resource(key + "/messages.txt").trim().split("\\s+")));
  }

  private static String word(String directory) {
    String upper = directory.toUpperCase(Locale.ROOT);
    return upper.charAt(0) + "." + upper.substring(1);
  }

  private boolean has(String message) {
    return messages.contains(message);
  }

  /** The structure of a message; empty when the directory has none of this name. */
  Optional<Structure> message(String name) {
    return has(name)
        ? Optional.of(
            structures.computeIfAbsent(
                name, key -> Structure.of(resource(directory + "/" + key + ".txt"), this)))
        : Optional.empty();
  }

  /** What a segment is made of; empty when the directory has none of this tag. */
  Optional<SegmentType> find(String tag) {
    SegmentType known = segments.get(tag);
    if (known != null) {
      return Optional.of(known);
    }
    return tag.length() == 3 && lines.containsKey(tag) ? Optional.of(get(tag)) : Optional.empty();
  }

  /** What a segment is made of. */
  SegmentType get(String tag) {
    return segments.computeIfAbsent(tag, key -> new SegmentType(key, parts(key)));
  }

  private Part[] parts(String name) {
    String line = lines.get(name);
    if (line == null) {
      throw new IllegalStateException("the table " + directory + " names no parts of " + name);
    }
    List<Part> parts = new ArrayList<>();
    for (String word : line.split(" ")) {
      String[] part = word.split(":");
      boolean composite = part[0].charAt(0) != 'E';
      Part[] inside = composite ? parts(part[0]) : new Part[0];
      Form form = composite ? Form.ANY : form(part[0]);
      int most = Integer.parseInt(part[2]);
      for (int n = 0; n < most; n++) { // a repeated part is written in as many places
        parts.add(new Part(part[0], n == 0 && !part[1].equals("0"), n > 0, inside, form));
      }
    }
    return parts.toArray(Part[]::new);
  }

  private Form form(String element) {
    return forms.computeIfAbsent(element, this::readForm);
  }

  private Form readForm(String element) {
    String line = lines.get(element);
    if (line == null) {
      return Form.ANY;
    }
    String[] words = line.split(" ");
    String listed = codes.get(element.substring(0, Math.min(5, element.length())));
    return new Form(
        words[0].equals("n"),
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        listed == null ? CodeList.ANY : CodeList.of(listed.split(" "), 0));
  }
}
