package org.singlewindow.hub.canonical;

/** What customs says to an application for diversion. */
public enum DiversionDecision {
  APPROVED,
  REJECTED,
  REVOKED
}
