package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;

/** Every adapter has a page a person can read in a minute, and no more than a page. */
final class ReadmeLint implements LintRule {

  private static final long LINES_MIN = 10;
  private static final long LINES_MAX = 30;

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Path file = adapter.path().resolve("README.md");
    if (!Files.exists(file)) {
      if (adapter.parent().isEmpty()) { // one that is like another is explained there
        findings.add(file, "readme", "there is no README.md", "say contact, guide, peculiarities");
      }
      return;
    }
    long lines = Folders.text(file).lines().count();
    if (lines < LINES_MIN || lines > LINES_MAX) {
      findings.add(
          file,
          "readme",
          "it has " + lines + " lines",
          "write " + LINES_MIN + " to " + LINES_MAX + ": contact, guide, peculiarities, ignored");
    }
  }
}
