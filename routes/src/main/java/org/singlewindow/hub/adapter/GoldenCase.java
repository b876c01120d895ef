package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A golden case: a folder whose files say what must happen. {@code received} gives {@code event} or
 * {@code refused}; {@code instruction} gives {@code sent}; {@code reply} to it gives {@code event}.
 *
 * @param path the folder; its name says what happens
 * @param example true for a case that shows how things go, false for a nasty one
 */
public record GoldenCase(Path path, boolean example) {

  /** The cases below a folder {@code golden}, examples first, by name. */
  static List<GoldenCase> list(Path golden) {
    return Stream.concat(list(golden, "examples"), list(golden, "edges")).toList();
  }

  /** The cases of a standard's message, examples first, by name. */
  static List<GoldenCase> ofMessage(Path message) {
    return list(message.resolve("golden"));
  }

  private static Stream<GoldenCase> list(Path golden, String kind) {
    return Folders.list(golden.resolve(kind)).stream()
        .filter(Files::isDirectory)
        .map(path -> new GoldenCase(path, kind.equals("examples")));
  }

  /** The file with this name before its extension. */
  public Optional<Path> find(String word) {
    return Folders.list(path).stream().filter(file -> word(file).equals(word)).findFirst();
  }

  /** A file's name before its extension: one of the words of the test language. */
  static String word(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The party that speaks: the one {@code party.txt} names, else the given. */
  public String saidBy(String otherwise) {
    return find("party").map(Folders::text).map(String::strip).orElse(otherwise);
  }
}
