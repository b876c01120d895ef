package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.edifact.Tolerance;

/**
 * What was received, and from whom.
 *
 * @param bytes as they came
 * @param standards folders of {@code mappings/} the adapter speaks
 * @param receives messages the adapter declares, by name
 * @param overrides the adapter's own mappings, where it has some
 * @param saidBy the authenticated sender
 * @param receivedAt when
 * @param answers the instruction this is a synchronous reply to
 * @param idempotencyKey the key HTTP gave, which then is the message's identity
 * @param fileName the name it came under, where it came as a file
 * @param tolerance what the sender's interchanges are forgiven
 */
public record Inbound(
    byte[] bytes,
    List<String> standards,
    Set<String> receives,
    Optional<Path> overrides,
    String saidBy,
    Instant receivedAt,
    Optional<String> answers,
    Optional<String> idempotencyKey,
    Optional<String> fileName,
    Tolerance tolerance) {

  /** What was received from somebody with whom no tolerance is agreed. */
  public Inbound(
      byte[] bytes,
      List<String> standards,
      Set<String> receives,
      Optional<Path> overrides,
      String saidBy,
      Instant receivedAt,
      Optional<String> answers,
      Optional<String> idempotencyKey,
      Optional<String> fileName) {
    this(
        bytes,
        standards,
        receives,
        overrides,
        saidBy,
        receivedAt,
        answers,
        idempotencyKey,
        fileName,
        Tolerance.DEFAULT);
  }

  /** The same with other bytes and another key, as when a wrapper was taken off. */
  Inbound with(byte[] others, Optional<String> key) {
    return new Inbound(
        others,
        standards,
        receives,
        overrides,
        saidBy,
        receivedAt,
        answers,
        key,
        fileName,
        tolerance);
  }
}
