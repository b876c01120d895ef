package org.singlewindow.hub.canonical;

/** Whether a milestone has happened, is expected or was planned (DCSA event classifier). */
public enum MilestoneClassifier {
  ACTUAL,
  ESTIMATED,
  PLANNED
}
