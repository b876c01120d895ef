package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Time is up: an instruction was pushed and no answer came.
 *
 * @param header what every event carries
 * @param instructionId instruction id
 */
public record AnswerDue(EventHeader header, String instructionId) implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.instruction(instructionId));
  }
}
