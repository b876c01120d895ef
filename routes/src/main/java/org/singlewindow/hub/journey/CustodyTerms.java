package org.singlewindow.hub.journey;

/**
 * What the rules of custody know of the port.
 *
 * @param parties who is who
 * @param distances how far apart its places are
 */
record CustodyTerms(Parties parties, Distances distances) {

  /**
   * True at a place inside the port to which a terminal lends its boxes: the inspection area. Its
   * gate is part of the terminal's stay, and its rules are those of inspection.
   */
  boolean isInspectionArea(Sight sight) {
    return sight.place().filter(place -> parties.has(place, Role.INSPECTION_AREA)).isPresent();
  }

  /** True at a terminal or rail depot, where nobody packs or unpacks. */
  boolean isTerminal(Sight sight) {
    return sight
        .place()
        .filter(place -> parties.has(place, Role.TERMINAL) || parties.has(place, Role.DEPOT))
        .isPresent();
  }
}
