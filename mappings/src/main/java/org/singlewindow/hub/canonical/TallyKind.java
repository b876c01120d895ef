package org.singlewindow.hub.canonical;

/** What was tallied. */
public enum TallyKind {
  SHIP_IN,
  SHIP_OUT,
  RAIL_IN,
  RAIL_OUT
}
