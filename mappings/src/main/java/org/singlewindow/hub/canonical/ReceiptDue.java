package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Time is up: an instruction was pushed and its arrival was not confirmed.
 *
 * @param header what every event carries
 * @param instructionId the instruction
 */
public record ReceiptDue(EventHeader header, String instructionId) implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.instruction(instructionId));
  }
}
