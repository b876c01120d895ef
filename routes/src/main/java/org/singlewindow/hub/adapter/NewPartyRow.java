package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds a partner's row to the Party table, below its like; every other line stays as it is. */
final class NewPartyRow {

  private static final Pattern ROW = Pattern.compile("( *)- \\{.*\\}\\s*(#.*)?");

  private final NewAdapter asked;
  private final String scheme;
  private final String code;

  /**
   * A row to be.
   *
   * @param scheme of the code
   */
  NewPartyRow(NewAdapter asked, String scheme, String code) {
    this.asked = asked;
    this.scheme = scheme;
    this.code = code;
  }

  /** The row, without what it is indented by. */
  String text() {
    return String.format(
        Locale.ROOT,
        "- { id: %-16s name: %-28s roles: %-16s adapter: %s, identifiers: { %s: %s } }",
        asked.name() + ",",
        YamlText.of(asked.title()) + ",",
        "[" + role() + "],",
        asked.name(),
        scheme,
        YamlText.of(code));
  }

  /**
   * Writes it into the file: after the last of its role, else at the end.
   *
   * @throws IllegalArgumentException when the file would not be a Party table with one row more
   */
  void addTo(Path file) {
    String before = Folders.text(file);
    List<String> lines = new ArrayList<>(before.stripTrailing().lines().toList());
    int after = lastRow(lines);
    lines.add(after + 1, indent(lines) + text());
    Folders.write(file, String.join("\n", lines) + "\n");
    try {
      PartyTable.read(file);
    } catch (IllegalArgumentException e) {
      Folders.write(file, before); // a table that cannot be read would stop the house
      throw e;
    }
  }

  private int lastRow(List<String> lines) {
    Pattern sameRole = Pattern.compile(".*\\broles: *\\[[^\\]]*\\b" + role() + "\\b.*");
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (ROW.matcher(lines.get(i)).matches() && sameRole.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size() - 1;
  }

  private static String indent(List<String> lines) {
    return lines.stream()
        .filter(line -> line.stripLeading().startsWith("- "))
        .findFirst()
        .map(line -> line.substring(0, line.indexOf('-')))
        .orElse("  ");
  }

  private String role() {
    return asked.role().orElseThrow().toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
