package org.singlewindow.hub.mapping;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.MessageReport;

/**
 * One message of what was received, in our words, or why not.
 *
 * @param messageId its identity, as its standard declares it; empty when none could be read
 * @param messageName its name, for example CODECO; empty when unknown
 * @param events what it tells us; empty when refused
 * @param refusals everything that is wrong with it; empty when accepted
 * @param warnings what is odd and was let through
 * @param origin which message of an interchange it was, where it was one
 */
public record Translated(
    String messageId,
    String messageName,
    List<Event> events,
    List<Refusal> refusals,
    List<Refusal> warnings,
    Optional<Origin> origin) {

  /** A message that came in no interchange. */
  public Translated(
      String messageId,
      String messageName,
      List<Event> events,
      List<Refusal> refusals,
      List<Refusal> warnings) {
    this(messageId, messageName, events, refusals, warnings, Optional.empty());
  }

  /**
   * A message of an interchange.
   *
   * @param report what its reader says of it
   * @param documentNo the sender's number of the document (BGM, DE 1004); empty where there is none
   */
  public record Origin(MessageReport report, String documentNo) {}
}
