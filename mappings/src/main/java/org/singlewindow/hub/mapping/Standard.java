package org.singlewindow.hub.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A standard: a folder of {@code mappings/} with a {@code standard.properties}.
 *
 * @param name the folder's name
 * @param folder where it lies
 * @param syntax how its messages are written
 * @param message XPath of the message's name, over the message as XML
 * @param identity XPath of the document's id
 * @param contract schema all its messages are checked against; empty where each has its own
 * @param localNames true where senders disagree about namespaces, so that only local names count
 */
record Standard(
    String name,
    Path folder,
    Syntax syntax,
    String message,
    String identity,
    Optional<Path> contract,
    boolean localNames) {

  /** How messages are written. */
  enum Syntax {
    EDIFACT("application/EDIFACT", "edi"),
    JSON("application/json", "json"),
    XML("application/xml", "xml"),
    CSV("text/csv", "csv");

    private static final Pattern MARK =
        Pattern.compile("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)");
    // UNA is followed by the separators, UNB and UNH by the first of them; una_no is a column
    private static final Pattern INTERCHANGE = Pattern.compile("\\s*UN[ABH][^A-Za-z0-9_-]");

    private final String contentType;
    private final String extension;

    Syntax(String contentType, String extension) {
      this.contentType = contentType;
      this.extension = extension;
    }

    String contentType() {
      return contentType;
    }

    String extension() {
      return extension;
    }

    /**
     * What bytes look like. What is none of the others is CSV where somebody speaks it, else
     * EDIFACT, whose reader says why not.
     */
    static Syntax of(byte[] bytes, boolean csvSpoken) {
      String text = MARK.matcher(new String(bytes, ISO_8859_1)).replaceFirst("");
      Syntax otherwise = csvSpoken && !INTERCHANGE.matcher(text).lookingAt() ? CSV : EDIFACT;
      return text.chars()
          .filter(c -> c > ' ')
          .mapToObj(c -> c == '<' ? XML : c == '{' || c == '[' ? JSON : otherwise)
          .findFirst()
          .orElse(otherwise);
    }
  }

  /**
   * Reads a standard's folder.
   *
   * @throws IllegalArgumentException when it is not one
   */
  static Standard read(Path mappings, String name) {
    Path folder = mappings.resolve(name);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("standard.properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("mappings/" + name + "/standard.properties cannot be read", e);
    }
    return new Standard(
        name,
        folder,
        Syntax.valueOf(properties.getProperty("syntax").toUpperCase(java.util.Locale.ROOT)),
        properties.getProperty("message", ""),
        properties.getProperty("identity", ""),
        Optional.ofNullable(properties.getProperty("contract")).map(folder::resolve),
        properties.getProperty("names", "").equals("local"));
  }
}
