package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a partner says: the golden examples of its adapter, read as a play. */
final class Script {

  /**
   * A sample.
   *
   * @param extension of the file it stands in
   */
  record Line(String text, String extension) {}

  /** What it hears and what it answers. */
  private record Conversation(String heard, Optional<Line> reply) {}

  private final Map<String, Line> lines = new TreeMap<>();
  private final List<Conversation> conversations = new ArrayList<>();

  /** Reads the examples of these adapters' folders; the first folder goes first. */
  Script(List<Path> adapters) {
    adapters.stream()
        .map(adapter -> adapter.resolve("golden/examples"))
        .filter(Files::isDirectory)
        .flatMap(examples -> list(examples).stream())
        .forEach(this::read);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private void read(Path folder) {
    Map<String, Line> files = new HashMap<>();
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      int dot = name.indexOf('.');
      files.put(name.substring(0, dot), new Line(Texts.read(file), name.substring(dot + 1)));
    }
    if (files.containsKey("received")) {
      lines.putIfAbsent(folder.getFileName().toString(), files.get("received"));
    }
    if (files.containsKey("sent")) {
      conversations.add(
          new Conversation(files.get("sent").text(), Optional.ofNullable(files.get("reply"))));
    }
  }

  /** Names of the examples it can say by itself. */
  List<String> names() {
    return List.copyOf(lines.keySet());
  }

  /** An example it can say by itself. */
  Optional<Line> line(String example) {
    return Optional.ofNullable(lines.get(example));
  }

  /** The answer to what was heard: the sample's reply, with the real message's values in it. */
  Optional<Line> reply(String heard) {
    Map<String, String> real = Values.of(heard);
    String kind = Identity.kind(heard);
    return conversations.stream()
        .filter(one -> Identity.kind(one.heard()).equals(kind))
        .findFirst()
        .flatMap(one -> one.reply().map(reply -> carry(Values.of(one.heard()), real, reply)));
  }

  private static Line carry(Map<String, String> sample, Map<String, String> real, Line reply) {
    Map<String, String> carried = new HashMap<>();
    sample.forEach(
        (place, value) -> {
          if (real.containsKey(place)) {
            carried.putIfAbsent(value, real.get(place));
          }
        });
    String text =
        Values.map(
            reply.text(),
            (place, value) -> value.length() < 4 ? value : carried.getOrDefault(value, value));
    return new Line(text, reply.extension());
  }
}
