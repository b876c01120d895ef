package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A standard's folder as those who prove it see it: its messages, and their golden cases.
 *
 * @param path the folder, with a {@code standard.properties}
 * @param properties what stands in that file
 */
record StandardFolder(Path path, Properties properties) {

  private static final String FILE = "standard.properties";

  /** The standards of {@code mappings/}, by name. */
  static List<StandardFolder> list(Path mappings) {
    return Folders.list(mappings).stream()
        .filter(StandardFolder::isStandard)
        .map(StandardFolder::read)
        .toList();
  }

  /** True for a folder that is a standard's. */
  static boolean isStandard(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Reads a standard's folder. */
  static StandardFolder read(Path folder) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(FILE) + " cannot be read", e);
    }
    return new StandardFolder(folder, properties);
  }

  /** The folder's name, by which adapters speak it. */
  String name() {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  /** How its messages are written: {@code edifact}, {@code xml} ... */
  String syntax() {
    return properties.getProperty("syntax", "").toLowerCase(Locale.ROOT);
  }

  /** The folders of its messages: those that have a mapping. */
  List<Path> messages() {
    return Folders.list(path).stream()
        .filter(folder -> has(folder, "in.xslt") || has(folder, "out.xslt"))
        .toList();
  }

  /** The name of a message as senders write it, where its standard has a rule for that. */
  String messageName(Path message) {
    String folder = message.getFileName().toString();
    return syntax().equals("edifact") ? folder.toUpperCase(Locale.ROOT) : folder;
  }

  /** Itself, and the standards its messages carry inside, which {@code with} names. */
  List<StandardFolder> speaks() {
    return Stream.concat(
            Stream.of(this),
            Stream.of(properties.getProperty("with", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> read(path.resolveSibling(name))))
        .toList();
  }

  /** True when its replies come in the call they answer: {@code reply=call}. */
  boolean answersInCall() {
    return properties.getProperty("reply", "").equals("call");
  }

  /** The golden cases of a message, examples first, by name. */
  static List<GoldenCase> cases(Path message) {
    return GoldenCase.list(message.resolve("golden"));
  }

  private static boolean has(Path folder, String file) {
    return Files.exists(folder.resolve(file));
  }
}
