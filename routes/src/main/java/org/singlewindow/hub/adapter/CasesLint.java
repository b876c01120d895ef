package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A case is one of the known forms, and every file in it says something. */
final class CasesLint implements LintRule {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern FILE =
      Pattern.compile(
          "(received|sent|reply)\\.[a-z0-9]{2,4}|(event|instruction)\\.xml|(refused|party)\\.txt");
  private static final List<Set<String>> FORMS =
      List.of(
          Set.of("received", "event"),
          Set.of("received", "refused"),
          Set.of(
              "received", "event", "refused"), // an interchange of which some messages are refused
          Set.of("instruction", "sent"),
          Set.of("instruction", "sent", "reply", "event"),
          Set.of("instruction", "sent", "reply", "refused"));

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    check(adapter.cases(), findings);
  }

  /** Adds what is wrong with the form of cases. */
  static void check(List<GoldenCase> cases, Findings findings) {
    cases.forEach(one -> check(one, findings));
  }

  private static void check(GoldenCase one, Findings findings) {
    if (!NAME.matcher(one.path().getFileName().toString()).matches()) {
      findings.add(
          one.path(),
          "case-name",
          "not words with hyphens",
          "say what happens: gate-out-under-hold");
    }
    Set<String> words = new TreeSet<>();
    for (Path file : Folders.list(one.path())) {
      if (Files.isDirectory(file) || !FILE.matcher(file.getFileName().toString()).matches()) {
        findings.add(
            file,
            "case-file",
            "no case knows this file",
            "use received, event, refused, instruction, sent, reply, party");
      } else if (!words.add(GoldenCase.word(file))) {
        findings.add(file, "case-file", "there are two of " + GoldenCase.word(file), "keep one");
      }
    }
    words.remove("party");
    if (!FORMS.contains(words)) {
      findings.add(
          one.path(),
          "case-form",
          words + " is not a case",
          "received + event, received + refused, instruction + sent (+ reply + event);"
              + " ./hub check --write writes what is missing");
    } else if (one.example() && words.contains("refused")) {
      findings.add(one.path(), "case-form", "an example is not refused", "move it to golden/edges");
    }
  }
}
