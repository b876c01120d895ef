package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** What it hears and what it answers. */
  private record Conversation(String heard, Optional<String> reply) {}

  private final Map<String, String> lines = new TreeMap<>();
  private final List<Conversation> conversations = new ArrayList<>();

  /** Reads the examples of an adapter's folder. */
  Script(Path adapter) {
    Path examples = adapter.resolve("golden/examples");
    try (Stream<Path> folders = Files.list(examples)) {
      for (Path folder : folders.sorted().toList()) {
        read(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the examples of " + adapter + " cannot be read", e);
    }
  }

  private void read(Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        String name = file.getFileName().toString();
        files.put(
            name.substring(0, name.indexOf('.')), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    if (files.containsKey("received")) {
      lines.put(folder.getFileName().toString(), files.get("received"));
    }
    if (files.containsKey("sent")) {
      conversations.add(
          new Conversation(files.get("sent"), Optional.ofNullable(files.get("reply"))));
    }
  }

  /** Names of the examples it can say by itself. */
  List<String> names() {
    return List.copyOf(lines.keySet());
  }

  /** An example it can say by itself. */
  Optional<String> line(String example) {
    return Optional.ofNullable(lines.get(example));
  }

  /** The answer to what was heard: the sample's reply, with the real message's values in it. */
  Optional<String> reply(String heard) {
    Map<String, String> real = Values.of(heard);
    return conversations.stream()
        .filter(one -> kind(one.heard()).equals(kind(heard)))
        .findFirst()
        .flatMap(one -> one.reply().map(reply -> carry(Values.of(one.heard()), real, reply)));
  }

  private static String carry(Map<String, String> sample, Map<String, String> real, String reply) {
    Map<String, String> carried = new HashMap<>();
    sample.forEach(
        (place, value) -> {
          if (real.containsKey(place)) {
            carried.putIfAbsent(value, real.get(place));
          }
        });
    return Values.map(
        reply, (place, value) -> value.length() < 4 ? value : carried.getOrDefault(value, value));
  }

  /** Message type and function: COREOR 9, COREOR 1, MT3101. */
  static String kind(String text) {
    Map<String, String> values = Values.of(text);
    if (values.containsKey("UNH#1/2/1")) {
      String handling = values.getOrDefault("HAN#1/1/1", "");
      return values.get("UNH#1/2/1") + " " + values.getOrDefault("BGM#1/3/1", "") + handling;
    }
    return values.getOrDefault("MessageType#1", values.getOrDefault("type#1", "?"));
  }

  /** The id by which a partner knows a message again. */
  static String id(String text) {
    Map<String, String> values = Values.of(text);
    if (values.containsKey("UNB#1/5/1")) {
      return values.get("UNB#1/5/1") + "/" + values.getOrDefault("UNH#1/1/1", "");
    }
    return values.getOrDefault("MessageId#1", values.getOrDefault("noticeId#1", "?"));
  }
}
