package org.singlewindow.hub.journey;

import java.util.Optional;

/**
 * The inspection of a container (查验): one case per stay, however often customs looks again.
 *
 * @param holdNo customs' number of the instruction; empty: none was ever given
 */
public record InspectionCase(Optional<String> holdNo) {

  /** No inspection. */
  public static final InspectionCase NONE = new InspectionCase(Optional.empty());

  /** True when the move to the inspection area is ordered. */
  boolean isMoveOrdered() {
    return false; // nobody has told of a move yet
  }
}
