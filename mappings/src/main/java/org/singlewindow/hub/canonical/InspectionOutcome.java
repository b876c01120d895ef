package org.singlewindow.hub.canonical;

/** What customs says of an inspection. None of it lifts the hold. */
public enum InspectionOutcome {
  STARTED,
  PASSED,
  DISCREPANCY,
  SAMPLED,
  DETAINED,
  ESCALATED,
  REPEATED
}
