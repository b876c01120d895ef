package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * An instruction could not be brought to its partner within the tries we allow.
 *
 * @param header what every event carries
 * @param instructionId instruction id
 * @param code HUB-F...
 * @param text text
 */
public record DeliveryFailed(
    EventHeader header, String instructionId, String code, Optional<String> text) implements Event {

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.instruction(instructionId));
  }
}
