package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects findings; files are named as a person in the hub's home sees them. Not for threads. */
final class Findings {

  private final Path home;
  private final List<LintFinding> list = new ArrayList<>();

  Findings(Path home) {
    this.home = home.toAbsolutePath().normalize();
  }

  /** Adds a finding about a file or folder. */
  void add(Path file, String rule, String message, String remedy) {
    list.add(new LintFinding(shown(file), rule, message, remedy));
  }

  /** Adds all of another's. */
  void addAll(Findings other) {
    list.addAll(other.list);
  }

  /** The path relative to the home when it lies below it, with slashes on every system. */
  String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** What was found, in the order in which it was found. */
  List<LintFinding> list() {
    return List.copyOf(list);
  }

  /** True when nothing was found. */
  boolean isEmpty() {
    return list.isEmpty();
  }
}
