package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.hub.journey.Parties;

/**
 * A stylesheet shapes; it does not decide. A long one does, and one with code values hides them.
 */
final class StylesheetLint implements LintRule {

  private static final long LINES_MAX = 150;
  private static final Pattern TABLE = Pattern.compile("hub:(?:find-)?code\\(\\s*'([^']+)'");

  private static final Pattern LITERAL = Pattern.compile("'([a-z0-9-]+)'");

  private final Path codes;
  private final Parties parties;

  StylesheetLint(Path codes, Parties parties) {
    this.codes = codes;
    this.parties = parties;
  }

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    checkBelow(adapter.path().resolve("mapping"), findings);
  }

  /** Adds what is wrong with the stylesheets below a folder. */
  void checkBelow(Path folder, Findings findings) {
    Folders.walk(folder).stream()
        .filter(file -> file.toString().endsWith(".xslt"))
        .forEach(file -> checkOne(file, findings));
  }

  private void checkOne(Path file, Findings findings) {
    String text = Folders.text(file);
    long lines = text.lines().count();
    if (lines > LINES_MAX) {
      findings.add(
          file,
          "stylesheet-size",
          "it has " + lines + " lines, more than " + LINES_MAX,
          "move code values to mappings/codes, decisions to the journey");
    }
    LITERAL
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(word -> parties.find(word).filter(party -> !party.roles().isEmpty()).isPresent())
        .distinct()
        .forEach(
            party ->
                findings.add(
                    file,
                    "party-in-stylesheet",
                    "it names " + party,
                    "use hub:party and hub:party-code; who is who stands in partners.yaml"));
    for (Matcher matcher = TABLE.matcher(text); matcher.find(); ) {
      if (!Files.exists(codes.resolve(matcher.group(1) + ".csv"))) {
        findings.add(
            file,
            "code-table",
            "there is no table mappings/codes/" + matcher.group(1) + ".csv",
            "add it: from,to,since,until,why");
      }
    }
  }
}
