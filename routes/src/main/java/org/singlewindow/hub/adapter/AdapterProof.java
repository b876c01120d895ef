package org.singlewindow.hub.adapter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.singlewindow.hub.mapping.Written;

/**
 * Proves an adapter by its own samples: every golden case is run through the mappings, and what
 * comes out must mean what the case's files say. Every message it declares must be shown by an
 * example.
 */
final class AdapterProof {

  private final Translator translator;
  private final CanonicalXml canonical;
  private final RefusalText texts;
  private final Meaning meaning = new Meaning();
  private final Optional<Consumer<Path>> write;

  /**
   * A proof.
   *
   * @param write when present, expectations that are missing are written and named to it, for a
   *     person to read and commit
   */
  AdapterProof(
      Translator translator,
      CanonicalXml canonical,
      RefusalText texts,
      Optional<Consumer<Path>> write) {
    this.translator = translator;
    this.canonical = canonical;
    this.texts = texts;
    this.write = write;
  }

  /** Adds everything that does not happen as the folder says. */
  void prove(AdapterFolder adapter, Findings findings) {
    Run run = new Run(adapter, findings);
    adapter.cases().forEach(run::prove);
    if (adapter.parent().isEmpty()) {
      run.checkCoverage();
    }
  }

  /** One adapter's proof. */
  private final class Run {

    private final AdapterFolder adapter;
    private final GoldenMessages messages;
    private final Findings findings;
    private final Set<String> shown = new HashSet<>();

    Run(AdapterFolder adapter, Findings findings) {
      this.adapter = adapter;
      this.messages = new GoldenMessages(adapter);
      this.findings = findings;
    }

    void prove(GoldenCase one) {
      try {
        Optional<Path> received = one.find("received");
        if (received.isPresent()) {
          compareRead(one, translator.read(messages.received(one, received.get())));
        }
        Optional<Path> instruction = one.find("instruction");
        if (instruction.isPresent()) {
          proveSent(one, instruction.get());
        }
      } catch (RuntimeException e) {
        // whatever breaks a case is a finding of this case: the house must start without it
        findings.add(one.path(), "proof", "it does not run: " + e.getMessage(), "correct it");
      }
    }

    private void compareRead(GoldenCase one, List<Translated> all) {
      if (one.example()) {
        all.forEach(read -> shown.add(read.messageName()));
      }
      List<Event> events = all.stream().flatMap(read -> read.events().stream()).toList();
      StringBuilder refused = new StringBuilder();
      all.stream()
          .flatMap(read -> read.refusals().stream())
          .forEach(refusal -> refused.append(line(refusal)));
      compareEvents(one, events, refused.toString());
      compareRefused(one, refused.toString());
    }

    private String line(Refusal refusal) {
      return refusal.code() + " " + texts.say(refusal, "en") + "\n";
    }

    private void compareEvents(GoldenCase one, List<Event> events, String refused) {
      Path file = one.path().resolve("event.xml");
      if (events.isEmpty()) {
        if (Files.exists(file)) {
          findings.add(
              file,
              "proof",
              "no event came; refused was:\n" + refused,
              "correct sample or mapping");
        }
        return;
      }
      String came = CasePretty.xml(canonical.writeEvents(events));
      if (isThere(file, came) && !canonical.readEvents(Folders.text(file)).equals(events)) {
        differs(file, came);
      }
    }

    private void compareRefused(GoldenCase one, String refused) {
      Path file = one.path().resolve("refused.txt");
      if (refused.isEmpty()) {
        if (Files.exists(file)) {
          findings.add(file, "proof", "nothing was refused", "correct sample or mapping");
        }
      } else if (isThere(file, refused) && !isSame("txt", file, refused)) {
        differs(file, refused);
      }
    }

    private void proveSent(GoldenCase one, Path file) {
      Instruction instruction = canonical.readInstruction(Folders.text(file));
      String name = instruction.getClass().getSimpleName();
      String message = adapter.manifest().sends().get(name);
      if (message == null) {
        findings.add(file, "proof", "the manifest does not send " + name, "add it to sends");
        return;
      }
      Written written = translator.write(messages.outbound(instruction, message));
      String extension = written.fileName().substring(written.fileName().lastIndexOf('.') + 1);
      String came = new String(written.bytes(), StandardCharsets.UTF_8);
      Path sent = one.path().resolve("sent." + extension);
      if (isThere(sent, came) && !isSame(extension, sent, came)) {
        differs(sent, came);
      }
      one.find("reply")
          .ifPresent(
              reply -> compareRead(one, translator.read(messages.reply(one, reply, instruction))));
    }

    private boolean isSame(String extension, Path file, String came) {
      return meaning.isSame(extension, Folders.bytes(file), came.getBytes(StandardCharsets.UTF_8));
    }

    /** True when the expectation is there to compare with; writes or asks for it when it is not. */
    private boolean isThere(Path file, String came) {
      if (Files.exists(file)) {
        return true;
      }
      if (write.isPresent()) {
        Folders.write(file, came);
        write.get().accept(file);
      } else {
        findings.add(
            file,
            "proof",
            "the case does not say that this comes:\n" + came.stripTrailing(),
            "if it is right, let ./hub check --write write it, read it, commit it");
      }
      return false;
    }

    private void differs(Path file, String came) {
      findings.add(
          file,
          "proof",
          "something else came:\n" + came.stripTrailing(),
          "correct the mapping; if the new outcome is right, remove this file and use --write");
    }

    void checkCoverage() {
      for (String message : new TreeSet<>(adapter.manifest().receives().keySet())) {
        if (!shown.contains(message)) {
          findings.add(
              adapter.path().resolve("golden/examples"),
              "example-missing",
              "no example receives " + message,
              "add a case with a real one, made anonymous");
        }
      }
    }
  }
}
