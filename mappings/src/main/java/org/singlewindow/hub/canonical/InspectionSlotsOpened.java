package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The inspection area says when it can inspect. A slot told again has its latest capacity.
 *
 * @param header what every event carries
 * @param slots slots
 */
public record InspectionSlotsOpened(EventHeader header, List<InspectionSlot> slots)
    implements Event {

  /** Takes defensive copies. */
  public InspectionSlotsOpened {
    slots = List.copyOf(slots);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.site(header.saidBy()));
  }
}
