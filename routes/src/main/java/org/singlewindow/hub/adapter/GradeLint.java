package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A grade is a claim and the folder is its evidence. That a working adapter has an example of
 * everything, every adapter is asked; a proven one also fails well and shows whole conversations.
 */
final class GradeLint implements LintRule {

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    if (!adapter.manifest().grade().equals("proven") || adapter.parent().isPresent()) {
      return;
    }
    Path file = adapter.path().resolve(Manifest.FILE);
    if (adapter.cases().stream().allMatch(GoldenCase::example)) {
      findings.add(
          file,
          "grade",
          "proven, and golden/edges is empty",
          "add what goes wrong, or say working");
    }
    if (adapter.manifest().answers().isPresent()) {
      Set<String> unanswered = new TreeSet<>(adapter.manifest().sends().keySet());
      unanswered.removeAll(answered(adapter));
      unanswered.removeIf(Acknowledges::isOne);
      unanswered.forEach(
          instruction ->
              findings.add(
                  file,
                  "grade",
                  "proven, and no case shows the answer to " + instruction,
                  "add reply and event to its case, or say working"));
    }
  }

  private static Set<String> answered(AdapterFolder adapter) {
    Set<String> answered = new HashSet<>();
    for (GoldenCase one : adapter.cases()) {
      if (one.find("reply").isPresent()) {
        one.find("instruction").ifPresent(file -> CoverageLint.collect(file, answered));
      }
    }
    return answered;
  }
}
