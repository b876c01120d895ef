package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word of ours that an adapter declares is shown by an example. That every message of theirs
 * is, the proof sees, because only reading tells what a message is.
 */
final class CoverageLint implements LintRule {

  private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([a-z][A-Za-z]+)[\\s>]");

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    if (adapter.parent().isPresent()) {
      return; // shown by the one it is like
    }
    Set<String> events = new TreeSet<>();
    Set<String> instructions = new TreeSet<>();
    for (GoldenCase one : adapter.cases()) {
      if (one.example()) {
        one.find("event").ifPresent(file -> collect(file, events));
        one.find("instruction").ifPresent(file -> collect(file, instructions));
      }
    }
    missing(adapter, adapter.manifest().events(), events, "received + event", findings);
    missing(
        adapter, adapter.manifest().sends().keySet(), instructions, "instruction + sent", findings);
  }

  /** Adds the canonical words that stand in a file, and other element names. */
  static void collect(Path file, Set<String> words) {
    Matcher matcher = ELEMENT.matcher(Folders.text(file));
    while (matcher.find()) {
      String element = matcher.group(1);
      words.add(Character.toUpperCase(element.charAt(0)) + element.substring(1));
    }
  }

  private static void missing(
      AdapterFolder adapter, Set<String> declared, Set<String> shown, String form, Findings to) {
    for (String word : declared) {
      if (!shown.contains(word)) {
        to.add(
            adapter.path().resolve("golden/examples"),
            "example-missing",
            "no example shows " + word,
            "add a case with " + form);
      }
    }
  }
}
