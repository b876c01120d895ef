package org.singlewindow.hub.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind {@code ./hub translate}.
 *
 * @param files files and folders
 * @param as standard and message, where it is said what the files are
 * @param partner who sent them, where it is said
 * @param language {@code en} or {@code zh}
 */
record TranslateArguments(
    List<Path> files, Optional<As> as, Optional<String> partner, String language) {

  /** A standard and one of its messages. */
  record As(String standard, String message) {}

  static final String HELP =
      """
      ./hub translate [--as STANDARD/MESSAGE] [--partner NAME] [--lang en|zh] FILE-or-FOLDER...

      Says what each file means in the hub's own words: one line of JSON a file,
        file, format, outcome (accepted, repaired, refused), events, warnings, refusals (code, text, next, where).
      Formats are recognised. A folder is walked; hidden files are left out. A file has at most 16 MB and 60 s.
      An interchange with a bad message is refused; its good messages are among the events all the same.

      --as       read as this, for example edifact-d95b/CODECO
      --partner  an adapter or a party: its own speech, mappings and tolerance, and only registered parties.
                 Without it every standard is tried, and a party code that is not registered stands
                 for a party of its own, party-<code>, which is a warning.
      --lang     language of text and next (en)

      Ends with 0 when nothing was refused, 2 when something was, 1 when these arguments are wrong.
      """;

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException saying what is wrong with them
   */
  static TranslateArguments read(List<String> args) {
    List<Path> files = new ArrayList<>();
    Optional<As> as = Optional.empty();
    Optional<String> partner = Optional.empty();
    String language = "en";
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (!arg.startsWith("--")) {
        files.add(Path.of(arg));
        continue;
      }
      if (i + 1 == args.size()) {
        throw new IllegalArgumentException("nothing stands behind " + arg);
      }
      String value = args.get(++i);
      switch (arg) {
        case "--as" -> as = Optional.of(as(value));
        case "--partner" -> partner = Optional.of(value);
        case "--lang" -> language = language(value);
        default -> throw new IllegalArgumentException("no option " + arg);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("name a file or a folder");
    }
    return new TranslateArguments(List.copyOf(files), as, partner, language);
  }

  private static As as(String value) {
    String[] parts = value.split("/", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new IllegalArgumentException("--as wants STANDARD/MESSAGE, not " + value);
    }
    return new As(parts[0], parts[1]);
  }

  private static String language(String value) {
    if (!value.matches("en|zh")) {
      throw new IllegalArgumentException("--lang wants en or zh, not " + value);
    }
    return value;
  }
}
