package org.singlewindow.hub.canonical;

/** Into the facility or out of it. */
public enum GateDirection {
  IN,
  OUT
}
