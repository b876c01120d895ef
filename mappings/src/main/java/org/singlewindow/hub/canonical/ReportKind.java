package org.singlewindow.hub.canonical;

/** Which report is withdrawn. */
public enum ReportKind {
  ARRIVAL,
  TALLY,
  LOADING
}
