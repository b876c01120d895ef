package org.singlewindow.hub.mapping;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A standard's folder, for those who ask what it holds without translating anything.
 *
 * @param path the folder, with a {@code standard.properties}
 * @param properties what stands in that file
 */
public record StandardFolder(Path path, Properties properties) {

  private static final String FILE = "standard.properties";

  /** The standards of {@code mappings/}, by name. */
  public static List<StandardFolder> list(Path mappings) {
    return folders(mappings).stream()
        .filter(StandardFolder::isStandard)
        .map(StandardFolder::read)
        .toList();
  }

  /** True for a folder that is a standard's. */
  public static boolean isStandard(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Reads a standard's folder. */
  public static StandardFolder read(Path folder) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(FILE) + " cannot be read", e);
    }
    return new StandardFolder(folder, properties);
  }

  /** The folder's name, by which adapters speak it. */
  public String name() {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  /** How its messages are written: {@code edifact}, {@code xml} ... */
  public String syntax() {
    return properties.getProperty("syntax", "").toLowerCase(Locale.ROOT);
  }

  /** The folders of its messages: those that have a mapping. */
  public List<Path> messages() {
    return folders(path).stream()
        .filter(folder -> has(folder, "in.xslt") || has(folder, "out.xslt"))
        .toList();
  }

  /** The name of a message as senders write it, where its standard has a rule for that. */
  public String messageName(Path message) {
    String folder = message.getFileName().toString();
    return syntax().equals("edifact") ? folder.toUpperCase(Locale.ROOT) : folder;
  }

  /** Itself, and the standards its messages carry inside, which {@code with} names. */
  public List<StandardFolder> speaks() {
    return Stream.concat(
            Stream.of(this),
            Stream.of(properties.getProperty("with", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> read(path.resolveSibling(name))))
        .toList();
  }

  /** The names of these standards' messages; whether in capitals or not means nothing. */
  public static Set<String> messageNames(List<StandardFolder> standards) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (StandardFolder standard : standards) {
      standard.messages().forEach(message -> names.add(standard.messageName(message)));
    }
    return names;
  }

  /** The XPaths by which its messages are told apart and known again. */
  public List<String> expressions() {
    return List.of(properties.getProperty("message", ""), properties.getProperty("identity", ""));
  }

  /** True when its replies come in the call they answer: {@code reply=call}. */
  public boolean answersInCall() {
    return properties.getProperty("reply", "").equals("call");
  }

  private static boolean has(Path folder, String file) {
    return Files.exists(folder.resolve(file));
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
  }
}
