package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A partner answers an instruction we pushed.
 *
 * @param header what every event carries
 * @param reference our instruction id, or the reference it carried on the link
 * @param answer answer
 * @param code the partner's reason code
 * @param text text
 */
public record InstructionAnswered(
    EventHeader header,
    String reference,
    Answer answer,
    Optional<String> code,
    Optional<String> text)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.instruction(reference));
  }
}
