package org.singlewindow.hub.adapter;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person does after {@code ./hub adapter new}, in order.
 *
 * @param code by what its messages name it
 * @param folder as a person in the home sees it
 */
record NextSteps(NewAdapter asked, AdapterModel model, String code, String folder) {

  /** Prints the configuration it needs, and the steps. */
  void print(Manifest manifest, PrintStream out) {
    out.println();
    out.println(
        "in the simulated house the next start opens it: partners are known by a rule there.");
    out.println("in yours the configuration needs this, and secrets from the environment only:");
    AccessBlock.lines(manifest).forEach(line -> out.println("  " + line));
    out.println();
    out.println("next:");
    int number = 1;
    for (String step : steps()) {
      out.println("  " + number++ + ". " + step);
    }
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    List<String> unknown = unknownCodes();
    if (!unknown.isEmpty()) {
      steps.add("ask for their codes, and correct the row: " + String.join(", ", unknown));
    }
    String golden = folder + "/golden/examples/<what-happens>/received.*";
    steps.add("put their real messages, made anonymous, into " + golden);
    steps.add("./hub check " + folder + " --write, and read with them what it wrote");
    steps.add("keep in adapter.yaml what they really speak, and fill in README.md");
    steps.add("./hub check, then ./hub");
    return steps;
  }

  private List<String> unknownCodes() {
    List<String> unknown = new ArrayList<>();
    if (asked.code().isEmpty()) {
      unknown.add(model.scheme() + " " + code + " is only a free one");
    }
    Set<String> others = new TreeSet<>(model.codes().keySet());
    others.remove(model.scheme());
    others.forEach(scheme -> unknown.add(scheme + " is not there yet"));
    return unknown;
  }
}
