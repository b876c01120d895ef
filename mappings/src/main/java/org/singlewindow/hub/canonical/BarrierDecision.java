package org.singlewindow.hub.canonical;

/** What the gate is to do. */
public enum BarrierDecision {
  LIFT,
  KEEP_SHUT
}
