package org.singlewindow.hub.canonical;

/** How customs inspects. */
public enum InspectionMode {
  MANUAL,
  MACHINE
}
