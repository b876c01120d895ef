package org.singlewindow.hub.adapter;

import java.nio.file.Path;

/** A folder is called what its manifest is called: whoever knows one finds the other. */
final class NameLint implements LintRule {

  private static final String FORM = "_?[a-z0-9][a-z0-9-]{0,39}";

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Path file = adapter.path().resolve(Manifest.FILE);
    String folder = adapter.path().toAbsolutePath().normalize().getFileName().toString();
    String name = adapter.manifest().name();
    if (!folder.equals(name)) {
      findings.add(
          file,
          "folder-name",
          "the folder is called " + folder + ", the manifest " + name,
          "write name: " + folder);
    }
    // queues, routes and parties carry the name; they know no other characters
    if (!name.matches(FORM)) {
      findings.add(
          file,
          "folder-name",
          "\"" + name + "\" has other characters than a-z, 0-9 and hyphens, or more than 40",
          "call it <role>-<short-name>");
    }
  }
}
