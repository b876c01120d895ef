package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Outbound;

/**
 * What a proof hands to the translator. Ids and times are fixed, so that expectations are files.
 */
final class GoldenMessages {

  private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");
  private static final String KEY = "golden";
  private static final String REFERENCE = "SWH00000000001";

  private final Speech speech;

  GoldenMessages(Speech speech) {
    this.speech = speech;
  }

  /** A case's {@code received}, said by the case's party. */
  Inbound received(GoldenCase one, Path file) {
    return inbound(one, file, Optional.empty());
  }

  /** A case's {@code reply}; over SOAP it comes in the same call and so names no instruction. */
  Inbound reply(GoldenCase one, Path file, Instruction instruction) {
    return inbound(
        one,
        file,
        Optional.of(instruction.header().instructionId())
            .filter(instructionId -> speech.answersInCall()));
  }

  /** A case's instruction as a message of a standard that is spoken. */
  Outbound outbound(Instruction instruction, String message) {
    return new Outbound(instruction, speech.standards(), message, REFERENCE, 1, speech.overrides());
  }

  private Inbound inbound(GoldenCase one, Path file, Optional<String> answers) {
    return new Inbound(
        Folders.bytes(file),
        speech.standards(),
        speech.receives(),
        speech.overrides(),
        one.saidBy(speech.sayer()),
        AT,
        answers,
        Optional.of(KEY),
        Optional.of(file.getFileName().toString()));
  }
}
