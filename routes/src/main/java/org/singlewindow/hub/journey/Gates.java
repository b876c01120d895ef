package org.singlewindow.hub.journey;

/** Which gate belongs where. */
final class Gates {

  private Gates() {}

  /** The place of a gate: where its party says it stands, or the party itself. */
  static String placeOf(String gate, Situation desk) {
    return desk.parties().find(gate).flatMap(party -> party.terms().at()).orElse(gate);
  }

  /**
   * True when a gate here hands out on an order for there: the same place, or the area to which the
   * box was moved for inspection, which hands it out itself.
   */
  static boolean serves(String here, String there, Situation desk) {
    return here.equals(there) || desk.parties().has(here, Role.INSPECTION_AREA);
  }
}
