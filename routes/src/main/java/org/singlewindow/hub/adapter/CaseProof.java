package org.singlewindow.hub.adapter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Proves an adapter or a standard by its own samples: every golden case is run through the
 * mappings, and what comes out must mean what the case's files say.
 */
final class CaseProof {

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
  CaseProof(
      Translator translator,
      CanonicalXml canonical,
      RefusalText texts,
      Optional<Consumer<Path>> write) {
    this.translator = translator;
    this.canonical = canonical;
    this.texts = texts;
    this.write = write;
  }

  /**
   * Adds everything that does not happen as the cases say.
   *
   * @return the names of the messages that were read in examples
   */
  Set<String> prove(Speech speech, List<GoldenCase> cases, Findings findings) {
    Run run = new Run(speech, findings);
    cases.forEach(run::prove);
    return Set.copyOf(run.shown);
  }

  /** The proof of one speaker's cases. */
  private final class Run {

    private final Speech speech;
    private final GoldenMessages messages;
    private final Findings findings;
    private final Set<String> shown = new HashSet<>();

    Run(Speech speech, Findings findings) {
      this.speech = speech;
      this.messages = new GoldenMessages(speech);
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
      if (isThere(file, bytes(came)) && !canonical.readEvents(Folders.text(file)).equals(events)) {
        differs(file, came);
      }
    }

    private void compareRefused(GoldenCase one, String refused) {
      Path file = one.path().resolve("refused.txt");
      if (refused.isEmpty()) {
        if (Files.exists(file)) {
          findings.add(file, "proof", "nothing was refused", "correct sample or mapping");
        }
      } else if (isThere(file, bytes(refused)) && !isSame(file, refused)) {
        differs(file, refused);
      }
    }

    private void proveSent(GoldenCase one, Path file) {
      Instruction instruction = canonical.readInstruction(Folders.text(file));
      String name = instruction.getClass().getSimpleName();
      Optional<String> message = speech.sends().apply(name);
      if (message.isEmpty()) {
        findings.add(file, "proof", "the manifest does not send " + name, "add it to sends");
        return;
      }
      Written written = translator.write(messages.outbound(instruction, message.get()));
      String extension = written.fileName().substring(written.fileName().lastIndexOf('.') + 1);
      byte[] came = written.bytes();
      Path sent = one.path().resolve("sent." + extension);
      if (isThere(sent, came) && !meaning.isSame(extension, Folders.bytes(sent), came)) {
        differs(sent, text(came));
      }
      one.find("reply")
          .ifPresent(
              reply -> compareRead(one, translator.read(messages.reply(one, reply, instruction))));
    }

    private boolean isSame(Path file, String came) {
      return meaning.isSame("txt", Folders.bytes(file), bytes(came));
    }

    /** True when the expectation is there to compare with; writes or asks for it when it is not. */
    private boolean isThere(Path file, byte[] came) {
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
            "the case does not say that this comes:\n" + text(came).stripTrailing(),
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
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** For a person; bytes of another character set are shown as far as they can be. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
