package org.singlewindow.hub.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbered steps of a chapter of the README, and what stands in them to be typed. */
record ReadmeSteps(List<Step> steps) {

  private static final Pattern STEP = Pattern.compile("[0-9]+\\. .*");
  private static final Pattern TYPED = Pattern.compile("`([^`]+)`");

  /**
   * A step.
   *
   * @param text as it stands there
   * @param typed its words between backticks, in order
   */
  record Step(String text, List<String> typed) {}

  /** Reads a chapter. */
  static ReadmeSteps read(Path readme, String chapter) throws IOException {
    String text = Files.readString(readme);
    String body = text.substring(text.indexOf("## " + chapter) + 3);
    return new ReadmeSteps(
        body.substring(0, body.indexOf("\n## "))
            .lines()
            .filter(line -> STEP.matcher(line).matches())
            .map(line -> new Step(line, typed(line)))
            .toList());
  }

  private static List<String> typed(String line) {
    return TYPED.matcher(line).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
