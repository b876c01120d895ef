package org.singlewindow.hub.canonical;

/** Where the container goes (UN/EDIFACT DE 8249). */
public enum TradeStatus {
  CONTINENTAL,
  EXPORT,
  IMPORT,
  REMAIN_ON_BOARD,
  SHIFTER,
  TRANSHIPMENT
}
