package org.singlewindow.hub.canonical;

/** How a barrier was lifted; manual is by hand of a person who is named. */
public enum BarrierLift {
  AUTOMATIC,
  MANUAL
}
