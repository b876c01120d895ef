package org.singlewindow.hub.canonical;

/** How a bill of lading is given up at the port of discharge. */
public enum BillOfLadingKind {
  ORIGINAL,
  TELEX_RELEASE,
  SEA_WAYBILL,
  SURRENDERED_EBL
}
