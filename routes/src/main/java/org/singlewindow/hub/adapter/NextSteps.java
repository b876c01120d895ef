package org.singlewindow.hub.adapter;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a person does after {@code ./hub adapter new}, in order. */
final class NextSteps {

  private NextSteps() {}

  /** Prints the configuration it needs, and the steps. */
  static void print(
      NewAdapter asked, AdapterModel model, Manifest manifest, String code, PrintStream out) {
    out.println();
    out.println(
        "before the next start, the configuration needs this below hub.partners. The values");
    out.println(
        "are those of the simulated house (config/application-simulated.yaml); in yours they");
    out.println("are theirs, in config/application.yaml, and secrets in the environment only:");
    AccessBlock.lines(manifest).forEach(out::println);
    out.println();
    out.println("next:");
    int number = 1;
    for (String step : steps(asked, model, code)) {
      out.println("  " + number++ + ". " + step);
    }
  }

  private static List<String> steps(NewAdapter asked, AdapterModel model, String code) {
    String folder = "adapters/" + asked.name();
    List<String> steps = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (asked.code().isEmpty()) {
      unknown.add(model.scheme() + " " + code + " is only a free one");
    }
    Set<String> others = new TreeSet<>(model.codes().keySet());
    others.remove(model.scheme());
    others.forEach(scheme -> unknown.add(scheme + " is not there yet"));
    if (!unknown.isEmpty()) {
      steps.add("ask for their codes, and correct the row: " + String.join(", ", unknown));
    }
    steps.add(
        "put their real messages, made anonymous, into "
            + folder
            + "/golden/examples/<what-happens>/received.*");
    steps.add("./hub check " + folder + " --write, and read with them what it wrote");
    steps.add("keep in adapter.yaml what they really speak, and fill in README.md");
    steps.add("./hub check, then ./hub");
    return steps;
  }
}
