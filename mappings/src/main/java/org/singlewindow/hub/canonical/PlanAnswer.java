package org.singlewindow.hub.canonical;

/** What the railway says to a plan request: all of it, a part of it, nothing of it. */
public enum PlanAnswer {
  ACCEPTED,
  CUT,
  REFUSED
}
