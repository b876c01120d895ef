package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.Optional;

/** What is said is carried, what is carried is said, and an answer is one of their messages. */
final class CarriageLint implements LintRule {

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Manifest manifest = adapter.manifest();
    Path file = adapter.path().resolve(Manifest.FILE);
    pair(
        file,
        "receives",
        !manifest.receives().isEmpty(),
        "carried.receive",
        manifest.carried().receive().isPresent(),
        findings);
    pair(
        file,
        "sends",
        !manifest.sends().isEmpty(),
        "carried.send",
        manifest.carried().send().isPresent(),
        findings);
    if (isByGate(manifest.carried().send()) && !isByGate(manifest.carried().receive())) {
      findings.add(
          file,
          "carried",
          "carried.send by gate answers on the connection of a question, and none comes so",
          "carry receive by gate too");
    }
    manifest
        .answers()
        .filter(answers -> !manifest.receives().containsKey(answers.with()))
        .ifPresent(
            answers ->
                findings.add(
                    file,
                    "answers",
                    "they answer with " + answers.with() + ", which receives does not list",
                    "add " + answers.with() + ": InstructionAnswered to receives"));
  }

  private static boolean isByGate(Optional<Manifest.Carriage> way) {
    return way.filter(one -> one.by().equals(Manifest.GATE)).isPresent();
  }

  private static void pair(
      Path file, String key, boolean said, String carriedKey, boolean carried, Findings findings) {
    if (said != carried) {
      findings.add(
          file,
          "carried",
          said ? key + " has no " + carriedKey : carriedKey + " carries nothing of " + key,
          said ? "say how it is carried" : "remove it, or list the messages");
    }
  }
}
