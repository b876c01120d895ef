package org.singlewindow.hub.canonical;

/** What customs says of an inspection. None of it lifts the hold. */
public enum InspectionOutcome {
  STARTED,
  PASSED,
  DISCREPANCY,
  SAMPLED,
  DETAINED,
  ESCALATED,
  REPEATED,
  /** Handed over to another authority (移交). */
  TRANSFERRED
}
