package org.singlewindow.hub.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The description of our own API (OpenAPI 3.1) and the schemas of the documents it takes, as they
 * lie in the repository.
 */
public class ApiDocument {

  /** How the description refers to the contract of a document, from where it lies. */
  private static final Pattern CONTRACT =
      Pattern.compile("\\.\\./mappings/[a-z0-9-]+/([a-z-]+)/contract\\.schema\\.json");

  private final Path home;

  /** The documents of this house. */
  public ApiDocument(Path home) {
    this.home = home;
  }

  /** The description; contracts are referred to by the addresses they are served at. */
  public String openApi() {
    Matcher contracts = CONTRACT.matcher(read(home.resolve("docs/openapi.yaml")));
    return contracts.replaceAll("schemas/$1");
  }

  /** The JSON Schema of a document by its type, of those the description refers to. */
  public Optional<String> schema(String type) {
    try (Stream<String> lines = Files.lines(home.resolve("docs/openapi.yaml"))) {
      return lines
          .map(CONTRACT::matcher)
          .filter(Matcher::find)
          .filter(found -> found.group(1).equals(type))
          .map(found -> read(home.resolve("docs").resolve(found.group())))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
