package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Outbound;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.singlewindow.hub.mapping.Written;

/**
 * Proves an adapter by its own samples. The files in a case say what must happen: {@code received}
 * gives {@code event} or {@code refused}; {@code instruction} gives {@code sent}; {@code reply}
 * gives {@code event}.
 */
public final class AdapterProof {

  /** Ids and times are fixed in proofs, so that expectations can be files. */
  private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");

  private static final String REFERENCE = "SWH00000000001";

  private final Translator translator;
  private final CanonicalXml canonical;
  private final RefusalText texts;
  private final boolean write;

  /**
   * A proof.
   *
   * @param write writes expectations that are missing, for a person to read and commit
   */
  public AdapterProof(
      Translator translator, CanonicalXml canonical, RefusalText texts, boolean write) {
    this.translator = translator;
    this.canonical = canonical;
    this.texts = texts;
    this.write = write;
  }

  /** Everything that does not happen as the folder says. */
  public List<CheckFinding> prove(AdapterFolder adapter) {
    List<CheckFinding> findings = new ArrayList<>();
    for (Path one : adapter.cases()) {
      try {
        proveReceived(adapter, one, findings);
        proveSent(adapter, one, findings);
      } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
        findings.add(
            new CheckFinding(one.toString(), "the case runs", "it failed: " + e.getMessage()));
      }
    }
    return findings;
  }

  private void proveReceived(AdapterFolder adapter, Path one, List<CheckFinding> findings) {
    Optional<Path> received = find(one, "received.");
    if (received.isPresent()) {
      List<Translated> all =
          translator.read(inbound(adapter, one, received.get(), Optional.empty()));
      compareRead(one, all, findings);
    }
  }

  private void compareRead(Path one, List<Translated> all, List<CheckFinding> findings) {
    List<Event> events = all.stream().flatMap(read -> read.events().stream()).toList();
    String refused =
        all.stream()
            .flatMap(read -> read.refusals().stream())
            .map(this::line)
            .collect(Collectors.joining());
    if (!events.isEmpty() || Files.exists(one.resolve("event.xml"))) {
      compareEvents(one, events, refused, findings);
    }
    if (!refused.isEmpty() || Files.exists(one.resolve("refused.txt"))) {
      compareText(one.resolve("refused.txt"), refused, findings);
    }
  }

  private void compareEvents(
      Path one, List<Event> events, String refused, List<CheckFinding> findings) {
    Path file = one.resolve("event.xml");
    if (events.isEmpty()) {
      findings.add(
          new CheckFinding(file.toString(), "received gives this event", "it gave: " + refused));
      return;
    }
    String came = CasePretty.xml(canonical.writeEvents(events));
    if (writeMissing(file, came)) {
      return;
    }
    if (!Files.exists(file) || !canonical.readEvents(text(file)).equals(events)) {
      findings.add(
          new CheckFinding(file.toString(), "received gives this event", "it gave:\n" + came));
    }
  }

  private void compareText(Path file, String came, List<CheckFinding> findings) {
    if (!writeMissing(file, came) && (!Files.exists(file) || !text(file).equals(came))) {
      findings.add(
          new CheckFinding(file.toString(), "the case gives this file", "it gave:\n" + came));
    }
  }

  private String line(Refusal refusal) {
    return refusal.code() + " " + texts.say(refusal, "en") + "\n";
  }

  private void proveSent(AdapterFolder adapter, Path one, List<CheckFinding> findings) {
    Path file = one.resolve("instruction.xml");
    if (!Files.exists(file)) {
      return;
    }
    Instruction instruction = canonical.readInstruction(text(file));
    String name = instruction.getClass().getSimpleName();
    String message = adapter.manifest().sends().get(name);
    if (message == null) {
      findings.add(
          new CheckFinding(file.toString(), "the manifest sends " + name, "add it to sends:"));
      return;
    }
    Written written =
        translator.write(
            new Outbound(
                instruction,
                adapter.manifest().speaks().get(0),
                message,
                REFERENCE,
                1,
                adapter.overrides()));
    String extension = written.fileName().substring(written.fileName().lastIndexOf('.'));
    compareText(
        one.resolve("sent" + extension),
        new String(written.bytes(), StandardCharsets.UTF_8),
        findings);
    proveReply(adapter, one, instruction, findings);
  }

  private void proveReply(
      AdapterFolder adapter, Path one, Instruction instruction, List<CheckFinding> findings) {
    Optional<Path> reply = find(one, "reply.");
    if (reply.isPresent()) {
      boolean synchronous =
          adapter.manifest().carried().send().map(send -> send.by().equals("soap")).orElse(false);
      Optional<String> answers =
          synchronous ? Optional.of(instruction.header().instructionId()) : Optional.empty();
      compareRead(one, translator.read(inbound(adapter, one, reply.get(), answers)), findings);
    }
  }

  private Inbound inbound(AdapterFolder adapter, Path one, Path file, Optional<String> answers) {
    Path party = one.resolve("party.txt");
    return new Inbound(
        bytes(file),
        adapter.manifest().speaks(),
        adapter.manifest().receives().keySet(),
        adapter.overrides(),
        Files.exists(party) ? text(party).strip() : adapter.manifest().name(),
        AT,
        answers,
        Optional.of("golden"));
  }

  private boolean writeMissing(Path file, String came) {
    if (!write || Files.exists(file)) {
      return false;
    }
    try {
      Files.writeString(file, came);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  private static Optional<Path> find(Path one, String prefix) {
    return AdapterFolder.children(one)
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .findFirst();
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
