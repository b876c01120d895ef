package org.singlewindow.hub.mapping;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A standard: a folder of {@code mappings/} with a {@code standard.properties}.
 *
 * @param name the folder's name
 * @param folder where it lies
 * @param syntax how its messages are written
 * @param message XPath of the message's name, over the message as XML
 * @param identity XPath of the document's id
 * @param contract schema all its messages are checked against; empty where each has its own
 */
record Standard(
    String name,
    Path folder,
    Syntax syntax,
    String message,
    String identity,
    Optional<Path> contract) {

  /** How messages are written. */
  enum Syntax {
    EDIFACT("application/EDIFACT", "edi"),
    JSON("application/json", "json"),
    XML("application/xml", "xml");

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

    /** What bytes look like; EDIFACT where nothing else fits, whose reader says why not. */
    static Syntax of(byte[] bytes) {
      for (byte one : bytes) {
        char c = (char) (one & 0xFF);
        if (c == '<') {
          return XML;
        } else if (c == '{' || c == '[') {
          return JSON;
        } else if (c > ' ' && c < 0x80) {
          return EDIFACT;
        }
      }
      return EDIFACT;
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
        Optional.ofNullable(properties.getProperty("contract")).map(folder::resolve));
  }
}
