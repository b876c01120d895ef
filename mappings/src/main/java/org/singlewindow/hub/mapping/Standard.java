package org.singlewindow.hub.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * @param also another syntax the same messages come in
 */
record Standard(
    String name,
    Path folder,
    Syntax syntax,
    String message,
    String identity,
    Optional<Path> contract,
    boolean localNames,
    Optional<Syntax> also) {

  /** How messages are written. */
  enum Syntax {
    EDIFACT("application/EDIFACT", "edi"),
    JSON("application/json", "json"),
    XML("application/xml", "xml"),
    CSV("text/csv", "csv"),
    PLATFORM("text/plain", "txt"),
    FIXED("text/plain", "txt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int LOOKED_AT_MAX = 4_096; // bytes; what begins later is not looked for
    private static final Pattern MARK =
        Pattern.compile("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)");
    // UNA is followed by the separators, UNB and UNH by the first of them; una_no is a column
    private static final Pattern INTERCHANGE = Pattern.compile("\\s*UN[ABH][^A-Za-z0-9_-]");
    private static final Pattern HEAD = Pattern.compile("\\s*00:[A-Za-z0-9]{1,10}:");
    private static final Pattern RECORD = Pattern.compile("\\s*[0-9]{2}:");
    private static final Pattern SEPARATED = Pattern.compile("\\s*[^\\r\\n]*[,;\\t]");
    // a ZIP, as a workbook is one, and the container of old office programs
    private static final Pattern WORKBOOK =
        Pattern.compile("PK\u0003\u0004|\u00D0\u00CF\u0011\u00E0");

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
     * What bytes look like. What is none of the others is a table where somebody speaks one, else
     * EDIFACT, whose reader says why not.
     *
     * @param spoken the syntaxes that are agreed; what bytes say themselves counts more
     */
    static Syntax of(byte[] bytes, Set<Syntax> spoken) {
      String begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_MAX), ISO_8859_1);
      if (WORKBOOK.matcher(begin).lookingAt()) {
        return XLSX;
      }
      String text = MARK.matcher(begin).replaceFirst("");
      return text.chars()
          .filter(c -> c > ' ')
          .mapToObj(c -> c == '<' ? XML : c == '{' || c == '[' ? JSON : ofText(text, spoken))
          .findFirst()
          .orElseGet(() -> ofText(text, spoken));
    }

    private static Syntax ofText(String text, Set<Syntax> spoken) {
      if (HEAD.matcher(text).lookingAt()
          || spoken.contains(PLATFORM) && RECORD.matcher(text).lookingAt()) {
        return PLATFORM;
      }
      if (INTERCHANGE.matcher(text).lookingAt()) {
        return EDIFACT;
      }
      boolean csv = spoken.contains(CSV);
      boolean fixed = spoken.contains(FIXED);
      if (fixed && !(csv && SEPARATED.matcher(text).lookingAt())) {
        return FIXED;
      }
      return csv ? CSV : EDIFACT;
    }
  }

  /** True when its messages come in this syntax. */
  boolean reads(Syntax one) {
    return syntax == one || also.filter(one::equals).isPresent();
  }

  /** The syntaxes its messages come in. */
  Stream<Syntax> syntaxes() {
    return Stream.concat(Stream.of(syntax), also.stream());
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
        syntax(properties.getProperty("syntax")),
        properties.getProperty("message", ""),
        properties.getProperty("identity", ""),
        Optional.ofNullable(properties.getProperty("contract")).map(folder::resolve),
        properties.getProperty("names", "").equals("local"),
        Optional.ofNullable(properties.getProperty("also")).map(Standard::syntax));
  }

  private static Syntax syntax(String name) {
    return Syntax.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
