package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import org.singlewindow.hub.adapter.Acknowledges.OfInterchange;
import org.singlewindow.hub.adapter.Acknowledges.OfMessage;
import org.singlewindow.hub.canonical.AcknowledgeInterchange;
import org.singlewindow.hub.canonical.AcknowledgeMessage;

/** What a partner is to hear of its messages has a message to be said by, and the other way. */
final class AcknowledgesLint implements LintRule {

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Manifest manifest = adapter.manifest();
    Path file = adapter.path().resolve(Manifest.FILE);
    Acknowledges agreed = manifest.acknowledges();
    agree(
        manifest,
        file,
        AcknowledgeInterchange.class.getSimpleName(),
        "interchange",
        agreed.interchange() != OfInterchange.NEVER,
        findings);
    agree(
        manifest,
        file,
        AcknowledgeMessage.class.getSimpleName(),
        "message",
        agreed.message() != OfMessage.NEVER,
        findings);
    boolean hearsReceipts = manifest.receives().containsKey("CONTRL");
    if (manifest.answers().flatMap(Manifest.Answers::contrlWithin).isPresent() && !hearsReceipts) {
      findings.add(
          file,
          "acknowledges",
          "answers.contrl-within waits for a CONTRL, which receives does not name",
          "add CONTRL: InstructionAnswered to receives, or leave contrl-within out");
    }
  }

  private static void agree(
      Manifest manifest,
      Path file,
      String instruction,
      String key,
      boolean wanted,
      Findings findings) {
    boolean said = manifest.sends().containsKey(instruction);
    if (wanted && !said) {
      findings.add(
          file,
          "acknowledges",
          "acknowledges." + key + " has no message to be said by",
          "add " + instruction + " to sends, with its message");
    } else if (said && !wanted) {
      findings.add(
          file,
          "acknowledges",
          "sends names " + instruction + ", and acknowledges." + key + " never asks for it",
          "say when in acknowledges." + key + ", or leave it out of sends");
    }
  }
}
