package org.singlewindow.hub.canonical;

/** On the railway. */
public enum RailMove {
  LOADED,
  DEPARTED,
  ARRIVED
}
